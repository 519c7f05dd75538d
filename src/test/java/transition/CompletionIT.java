package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import transition.CompletingShell.Kind;

/** The packaged scripts in the shells that people type into, with the packaged program. */
class CompletionIT {

  @TempDir Path home;

  private void role(String pack, String id, String title) throws IOException {
    Path roles = Files.createDirectories(home.resolve(pack).resolve("roles"));
    Files.writeString(roles.resolve(id + ".yaml"), "title: '" + title.replace("'", "''") + "'\n");
  }

  @ParameterizedTest
  @EnumSource
  void wordsAreCompletedThatHaveOneContinuation(Kind kind) throws IOException {
    try (CompletingShell shell = CompletingShell.start(kind, home)) {
      shell
          .completes("transition ga", "transition gap ")
          .completes("transition gap --from ba", "transition gap --from backend ")
          .completes("transition gap --from=ba", "transition gap --from=backend ")
          .completes("transition show role back", "transition show role backend ")
          .completes("transition show skill doc", "transition show skill docker-kubernetes ")
          .completes("transition gap --have doc", "transition gap --have docker-kubernetes ")
          .completes("transition plan --format ic", "transition plan --format ics ")
          .completes("transition gap --format ic", "transition gap --format ic")
          .completes("transition new ro", "transition new role ")
          .completes("transition new role back", "transition new role back");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatFitsIsOffered(Kind kind) throws IOException {
    try (CompletingShell shell = CompletingShell.start(kind, home)) {
      shell.offers("transition ", "roadmap", "next-skill", "validate");
      assertThat(shell.offers("transition show role ml", "ml-engineer", "mlops"))
          .doesNotContain("ml-pipelines", "backend");
      assertThat(shell.offers("transition gap --format ", "html", "json")).doesNotContain("csv");
      assertThat(shell.offers("transition gap --f", "--force", "--format", "--from"))
          .doesNotContain("--to");
      assertThat(shell.offers("transition gap --from=mlops --f", "--force", "--format"))
          .doesNotContainPattern("--from\\b(?!=mlops)");
      shell.offers("transition gap --have sql --ha", "--have sql --have");
      for (String to : List.of("--to ", "--to=")) {
        shell.offers("transition compare " + to + "mlops,ml", to + "mlops,ml-engineer");
        shell.offers("transition compare " + to + "mlops,", "backend", "ml-engineer");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void filesAreOfferedWhereTheyBelong(Kind kind) throws IOException {
    Files.createFile(home.resolve("my plan.md"));
    Files.createDirectory(home.resolve("my pack"));
    try (CompletingShell shell = CompletingShell.start(kind, home)) {
      shell
          .completes("transition gap -o my\\ pl", "transition gap -o my\\ plan.md ")
          .completes("transition gap --output=my\\ pl", "transition gap --output=my\\ plan.md ")
          .completes("transition validate my\\ pl", "transition validate my\\ plan.md ")
          .completes("transition gap --data my", "transition gap --data my\\ pack/")
          .completes("transition gap --data=my", "transition gap --data=my\\ pack/")
          .completes("transition gap my", "transition gap my");
      shell.offers("transition validate my", "plan.md", "pack/");
    }
  }

  @ParameterizedTest
  @EnumSource
  void rolesAndSkillsOfTheUsersPacksAreAmongThem(Kind kind) throws IOException {
    role("my packs/acme", "own-by-option", "By the option");
    role("named", "own-by-variable", "By the variable");
    try (CompletingShell shell = CompletingShell.start(kind, home)) {
      shell
          .completes("transition gap --to own", "transition gap --to own")
          .completes(
              "transition gap --data my\\ packs/acme --to own",
              "transition gap --data my\\ packs/acme --to own-by-option ")
          .completes(
              "transition gap '--data=my packs/acme' --to own",
              "transition gap '--data=my packs/acme' --to own")
          .completes(
              "transition show --data=~/'my packs'/acme role own",
              "transition show --data=~/'my packs'/acme role own-by-option ")
          .completes(
              "transition gap --data nowhere --to bac",
              "transition gap --data nowhere --to backend ")
          .runs("export TRANSITION_DATA=$PWD/named")
          .completes("transition gap --to own", "transition gap --to own-by-variable ");
      shell.offers(
          "transition gap --data my\\ packs/acme --to=own", "own-by-option", "own-by-variable");
      role(".local/share/transition/packs/installed", "own-at-home", "At home");
      shell
          .runs("export TRANSITION_DATA=")
          .completes("transition gap --to own", "transition gap --to own-at-home ");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "BASH", mode = EnumSource.Mode.EXCLUDE)
  void descriptionsStandBesideThem(Kind kind) throws IOException {
    role("acme", "own", "Own: [a] `b` $(c) \\d 'e' \"f\" %g");
    try (CompletingShell shell = CompletingShell.start(kind, home)) {
      shell.offers("transition ", "Plan dated weeks");
      shell.offers("transition gap --", "The role you have: its id, alias or title");
      shell.offers("transition gap --from ", "Backend Developer", "MLOps Engineer");
      shell.offers("transition compare --to mlops,", "Backend Developer");
      shell.offers("transition show skill s", "Data pipelines with Spark");
      shell.offers("transition show --data acme role ", "Own: [a] `b` $(c) \\d 'e' \"f\" %g");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aHostilePackHarmsNothing(Kind kind) throws IOException {
    int number = 0;
    for (String title : HostileText.SAMPLES) {
      role("hostile", "own-" + ++number, title);
    }
    role("hostile", "own-harm", "$(touch harm)`touch harm`'; touch harm; '\"; touch harm; \"");
    role("hostile", "own-$(touch harm)", "x");
    role("hostile", "own-`touch harm`", "x");
    Files.writeString(
        home.resolve("hostile/roles/own-controls.yaml"), "title: \"\\e[31m\\e]0;x\\a\"");
    try (CompletingShell shell = CompletingShell.start(kind, home)) {
      shell.completes(
          "transition gap --data hostile --to own-h",
          "transition gap --data hostile --to own-harm ");
      shell.completes(
          "transition gap --data hostile --to own-con",
          "transition gap --data hostile --to own-controls ");
      assertThat(shell.offers("transition gap --data hostile --to own-1", "own-1", "own-19"))
          .doesNotContain("transition:");
    }
    assertThat(home.resolve("harm")).doesNotExist();
  }
}
