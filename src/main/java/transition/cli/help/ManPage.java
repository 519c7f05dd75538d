package transition.cli.help;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the manual page of a command, from the model that its help is made of. */
public final class ManPage {

  /** The columns left of 80 where man(1) indents examples. */
  private static final int EXAMPLE_WIDTH = 66;

  private final CommandSpec command;
  private final Roff page = new Roff();

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /** Returns the page's name, such as "transition-gap". */
  public static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /**
   * Returns the page in roff.
   *
   * @param command with all commands below it
   * @param date when this version was made
   */
  public static String of(
      CommandSpec command, Map<String, String> exitStatuses, String version, LocalDate date) {
    return new ManPage(command).text(exitStatuses, version, date);
  }

  private String text(Map<String, String> exitStatuses, String version, LocalDate date) {
    page.title(
        name(command).toUpperCase(Locale.ROOT),
        date.toString(),
        command.root().name() + " " + version);
    page.section("NAME").name(name(command), inSentence(header(command)));
    page.section("SYNOPSIS");
    TypedLine.usage(command).forEach(line -> page.usage(line.text()));
    page.section("DESCRIPTION");
    List<String> description = List.of(command.usageMessage().description());
    (description.isEmpty() ? List.of(header(command)) : description).forEach(page::paragraph);
    page.section("EXAMPLES");
    page.example(
        TypedLine.examples(command).stream()
            .flatMap(line -> line.lines(EXAMPLE_WIDTH).stream())
            .toList());
    arguments();
    commands();
    list("EXIT STATUS", exitStatuses);
    if (command.parent() == null) {
      list("ENVIRONMENT", VariablesAndFiles.variables());
      list("FILES", VariablesAndFiles.files());
    } else {
      page.section("SEE ALSO");
      page.paragraph(name(command.root()) + "(1), for environment variables and files.");
    }
    return page.toString();
  }

  private void arguments() {
    if (!command.positionalParameters().isEmpty()) {
      page.section("ARGUMENTS");
      command.positionalParameters().forEach(this::argument);
    }
    page.section("OPTIONS");
    Map<String, List<OptionSpec>> sections = OptionGroups.sections(command);
    sections.forEach(
        (heading, options) -> {
          if (sections.size() > 1) {
            page.subsection(heading);
          }
          options.forEach(this::argument);
        });
  }

  private void argument(ArgSpec argument) {
    String names = argument instanceof OptionSpec option ? String.join(", ", option.names()) : "";
    String value =
        command
            .commandLine()
            .getHelp()
            .parameterLabelRenderer()
            .renderParameterLabel(argument, Ansi.OFF, List.of())
            .plainString();
    page.typed(names + value, List.of(argument.description()));
  }

  private void commands() {
    List<CommandSpec> commands =
        command.subcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .filter(inner -> !inner.usageMessage().hidden())
            .toList();
    if (!commands.isEmpty()) {
      page.section("COMMANDS");
      commands.forEach(inner -> page.reference(name(inner), header(inner)));
    }
  }

  private void list(String heading, Map<String, String> entries) {
    page.section(heading);
    entries.forEach((name, meaning) -> page.named(name, List.of(meaning)));
  }

  private static String header(CommandSpec command) {
    return String.join(" ", Arrays.asList(command.usageMessage().header()));
  }

  /** Returns a sentence without its capital first letter. */
  private static String inSentence(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
        + sentence.substring(1, sentence.length() - 1);
  }
}
