package transition.cli.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import transition.cli.Run;
import transition.error.ExitStatus;

/** What {@code config} says of the settings, right or wrong. */
class ConfigTest {

  @TempDir Path folder;

  private final Map<String, String> variables = new HashMap<>();

  private Run config(String file) throws IOException {
    variables.put("TRANSITION_CONFIG", Files.writeString(folder.resolve("c"), file).toString());
    return Run.in(Run.World.SCRIPT.with(variables), "config");
  }

  @Test
  void everyValueIsShownWithWhereItComesFrom() throws IOException {
    variables.put("TRANSITION_BREAKS", "2027-02-01");
    variables.put("NO_COLOR", "1");
    Run run = config("market: UK\n\nbreaks:\n  - 2027-03-01\n  - 2027-04-01\nhours: 7.5\n");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.output())
        .containsPattern("market +UK +file, line 1 ")
        .containsPattern("breaks +2027-02-01 +TRANSITION_BREAKS ")
        .containsPattern("\n +2027-03-01 +file, line 4\n +2027-04-01 +file, line 5\n")
        .containsPattern("hours +7.5 +file, line 6 ")
        .containsPattern("start +2026-11-23 +default ")
        .containsPattern("color +never +NO_COLOR ");
  }

  @Test
  void whatIsWrongIsToldAndTheRestIsShown() throws IOException {
    variables.put("TRANSITION_START", "soon");
    Run run = config("hours: many\nfrom: nobody\nhave: [sql, sqll]\nmarket: UK\ncolor: pink\n");

    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
    assertThat(run.output().replaceAll("\\s+", " "))
        .contains(
            "/c:1:8: hours: \"many\" is not a number of hours",
            "/c:2:7: from: unknown role \"nobody\"",
            "/c:3:13: have[1]: unknown skill \"sqll\"",
            "/c:5:8: color: there is no choice \"pink\"",
            "TRANSITION_START: \"soon\" is not a date",
            "hours 10 default",
            "have sql file, line 3",
            "market UK file, line 4");
  }

  @Test
  void aFileThatIsWrongAsAWholeIsToldOnce() throws IOException {
    variables.put("TRANSITION_HOURS", "8");
    Run run = config("hours: [unclosed");

    assertThat(run.status()).isEqualTo(ExitStatus.INVALID_DATA);
    assertThat(run.output()).containsOnlyOnce("is not valid YAML").contains("TRANSITION_HOURS");
  }
}
