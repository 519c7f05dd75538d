package transition.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Neither the names nor the reading of codes hang on where the computer stands. */
class LocaleTest {

  @Test
  void holidaysDoNotDependOnTheDefaultLocale() throws Exception {
    String expected = printedWith("-Duser.language=en");

    assertThat(expected)
        .contains("DE {2027-01-01=New Year's Day, ")
        .contains("2027-10-03=German Unity Day", "DE=Germany");
    assertThat(printedWith("-Duser.language=de")).as("a known language").isEqualTo(expected);
    assertThat(printedWith("-Duser.language=tr")).as("another i").isEqualTo(expected);
    assertThat(printedWith("-Duser.language=th", "-Duser.extensions=u-ca-buddhist-nu-thai"))
        .as("other years and digits")
        .isEqualTo(expected);
  }

  private static String printedWith(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Duser.country=", "-Duser.variant="));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(PrintedHolidays.class.getName());
    command.addAll(List.of("de", "in-ka", "it", "fi", "sa", "jp", "us-il"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }
}
