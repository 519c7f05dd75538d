package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.error.ExitStatus;

/** An accented letter is the same as one character and as a letter with an accent behind it. */
class ComposedNamesTest {

  private static final String ROLE = "Développeur Köln";
  private static final String SKILL = "Qualité";
  private static final String APART_ROLE = Normalizer.normalize(ROLE, Normalizer.Form.NFD);
  private static final String APART_SKILL = Normalizer.normalize(SKILL, Normalizer.Form.NFD);

  @TempDir Path pack;

  @BeforeEach
  void write() throws IOException {
    write("roles/dev", "title: " + ROLE + "\nskills: [quality, python]\n");
    write("roles/apart", "title: Chargé d'études\n", "skills: [quality]\n");
    write("skills/quality", "title: " + APART_SKILL + "\n");
  }

  private void write(String path, String... text) throws IOException {
    Path file = pack.resolve(path + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("", text));
  }

  private String output(String... args) {
    Run run = Run.in(Run.World.SCRIPT.with(Map.of("TRANSITION_DATA", pack.toString())), args);
    assertThat(run.error()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    return run.output();
  }

  @Test
  void rolesAndSkillsAreFoundByEitherForm() {
    String expected = output("gap", "--from", "mlops", "--to", "dev", "--have", "quality");
    for (String role : List.of(ROLE, APART_ROLE, APART_ROLE.toUpperCase(Locale.ROOT))) {
      for (String skill : List.of(SKILL, APART_SKILL)) {
        assertThat(output("gap", "--from", "mlops", "--to", role, "--have", skill))
            .isEqualTo(expected);
      }
    }
    assertThat(output("show", "skill", SKILL)).isEqualTo(output("show", "skill", "quality"));
  }

  @Test
  void settingsAreTakenInEitherForm() {
    String expected = output("gap", "--from", "dev", "--to", "mlops");
    Map<String, String> variables =
        Map.of("TRANSITION_DATA", pack.toString(), "TRANSITION_FROM", APART_ROLE);
    assertThat(Run.in(Run.World.SCRIPT.with(variables), "gap", "--to", "mlops").output())
        .isEqualTo(expected);
  }

  @Test
  void whatIsNearIsNearInEitherForm() {
    Map<String, String> variables = Map.of("TRANSITION_DATA", pack.toString());
    for (String form : List.of("Développeur Kölm", APART_ROLE.replace("ln", "lm"))) {
      Run run = Run.in(Run.World.SCRIPT.with(variables), "gap", "--from", form, "--to", "mlops");
      assertThat(run.failsWith(ExitStatus.USAGE).error()).contains("did you mean \"dev\"?");
    }
  }

  @Test
  void twoThingsWithTheSameNameInBothFormsClash() throws IOException {
    write("roles/second", "title: " + APART_ROLE + "\nskills: [quality]\n");
    Run run = Run.of("validate", pack.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
    assertThat(run.output() + run.error()).contains("dev", "second");
  }
}
