package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.error.ExitStatus;

/** The mark that some editors write in front of a text is no part of it. */
class ByteOrderMarkTest {

  private static final String MARK = "\uFEFF";

  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, MARK + text);
  }

  @Test
  void linesOfTheShellMayHaveIt() {
    for (String lines : new String[] {"list roles --quiet\n", "list roles --quiet", "# x\n"}) {
      Run plain = Run.in(Run.World.SCRIPT.reading(lines), "shell");
      assertThat(Run.in(Run.World.SCRIPT.reading(MARK + lines), "shell")).isEqualTo(plain);
      assertThat(plain.status()).isEqualTo(ExitStatus.DONE);
    }
    assertThat(Run.in(Run.World.SCRIPT.reading(MARK), "shell").error()).isEmpty();
  }

  @Test
  void settingsMayHaveIt() throws IOException {
    for (String text : new String[] {"hours: 7\n", "# mine\nhours: 7\n", "---\nhours: 7\n"}) {
      Path file = write("config.yaml", text);
      Run run = Run.in(Run.World.SCRIPT.with(Map.of("TRANSITION_CONFIG", "" + file)), "config");
      assertThat(run.error()).isEmpty();
      assertThat(run.output()).containsPattern("hours +7 ");
    }
    for (String text : new String[] {"", "# nothing\n", "\n"}) {
      Path file = write("config.yaml", text);
      Run run = Run.in(Run.World.SCRIPT.with(Map.of("TRANSITION_CONFIG", "" + file)), "config");
      assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
    }
  }

  @Test
  void filesOfAPackMayHaveIt() throws IOException {
    write("roles/own.yaml", "title: Own\nskills: [own-skill]\n");
    write("skills/own-skill.yaml", "title: Own skill\n");
    assertThat(Run.outputOf("validate", folder.toString())).contains("No problems");
    assertThat(Run.outputOf("gap", "--from", "own", "--to", "mlops", "--data", folder.toString()))
        .startsWith("Own → MLOps Engineer");
    write("roles/own.yaml", "titel: Own\n");
    assertThat(Run.of("validate", folder.toString()).output()).contains("own.yaml:1:1\n");
  }

  @Test
  void aPlanMayHaveIt() throws IOException {
    String plan = Run.outputOf("plan", "--from", "backend", "--to", "mlops", "--format", "md");
    Path file = write("plan.md", plan);
    String agenda = Run.outputOf("today", file.toString());
    Run.of("done", file.toString(), "1.1");
    assertThat(Files.readString(file)).startsWith(MARK + "---\n").contains("- [x] **1.1**");
    assertThat(agenda).contains("Today");
  }
}
