package transition.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommandLineBuilderTest {

  @Test
  void valuesWithBlanksAreInDoubleQuotes() {
    assertThat(
            CommandLineBuilder.of("roadmap")
                .option(OptionNames.STUDY, "mon,wed 19:00-21:00")
                .option(OptionNames.HOURS, "6@2027-01-04..2027-02-01")
                .option(OptionNames.SCENARIOS)
                .build())
        .isEqualTo(
            "transition roadmap --study \"mon,wed 19:00-21:00\" --hours 6@2027-01-04..2027-02-01"
                + " --scenarios");
  }

  @Test
  void filesAreQuotedAsAPosixShellReadsThemAndAreNoOptions() {
    assertThat(
            CommandLineBuilder.of("plan")
                .option(OptionNames.OUTPUT, Path.of("my plan.md"), true)
                .argument(Path.of("-draft.md"), true)
                .build())
        .isEqualTo("transition plan --output 'my plan.md' ./-draft.md");
  }

  @Test
  void typedArgumentsStayOptionsAndTimes() {
    assertThat(
            CommandLineBuilder.of("replan")
                .typed(List.of("plan.md", "--study", "mon 19:00-21:00", "--by=2027-06-30"), true)
                .option(OptionNames.WRITE)
                .build())
        .isEqualTo("transition replan plan.md --study 'mon 19:00-21:00' --by=2027-06-30 --write");
  }

  @Test
  void everyNameIsThatOfItsConstant() {
    List<Field> names =
        Arrays.stream(OptionNames.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .toList();
    assertThat(names)
        .isNotEmpty()
        .allSatisfy(
            field ->
                assertThat(field.get(null))
                    .isEqualTo("--" + field.getName().toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
