package transition.cli.help;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import transition.console.TerminalStyle;

/**
 * Lays out help: description, examples, usage, options by group, environment variables, files, exit
 * statuses.
 */
public final class HelpLayout {

  private static final int NARROWEST = 60;
  private static final int WIDEST = 80;
  private static final String INDENT = "  ";

  private static final Map<String, IHelpSectionRenderer> SECTIONS = sections();

  private HelpLayout() {}

  private static Map<String, IHelpSectionRenderer> sections() {
    Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>();
    sections.put("header", HelpLayout::header);
    sections.put("examples", help -> typed(help, "Examples", TypedLine::examples));
    sections.put("usage", help -> typed(help, "Usage", TypedLine::usage));
    sections.put("arguments and options", HelpLayout::arguments);
    sections.put("commands", HelpLayout::commands);
    sections.put(
        "environment", help -> ofProgram(help, "Environment", VariablesAndFiles.variables()));
    sections.put("files", help -> ofProgram(help, "Files", VariablesAndFiles.files()));
    sections.put(
        "exit statuses",
        help -> list(help, "Exit status", help.commandSpec().usageMessage().exitCodeList()));
    return Collections.unmodifiableMap(sections);
  }

  /**
   * Returns the help of a command.
   *
   * @param style the columns there are, of which help takes 60 to 80; and whether to use colors
   */
  public static String of(
      CommandLine command, TerminalStyle style, Map<String, String> exitStatuses) {
    command.setColorScheme(colors(style.color() ? Ansi.ON : Ansi.OFF));
    UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.width(Math.max(NARROWEST, Math.min(WIDEST, style.width())));
    usage.exitCodeList(exitStatuses);
    usage.sectionMap(SECTIONS);
    usage.sectionKeys(List.copyOf(SECTIONS.keySet()));
    return command.getUsageMessage();
  }

  /** Returns the colors of help: those of text to type as everywhere, headings in bold. */
  private static ColorScheme colors(Ansi ansi) {
    IStyle typed = new TypedStyle();
    return new ColorScheme.Builder(ansi)
        .commands(typed)
        .options(typed)
        .parameters(typed)
        .optionParams()
        .build();
  }

  /**
   * Breaks the description between words; picocli's own line breaking loads the JVM's rules of all
   * languages.
   */
  private static String header(Help help) {
    List<String> header = List.of(help.commandSpec().usageMessage().header());
    return DefinitionList.broken(header, width(help), "").stream()
        .map(line -> line + "\n")
        .collect(joining());
  }

  private static String typed(
      Help help, String heading, Function<CommandSpec, List<TypedLine>> typed) {
    String lines =
        typed.apply(help.commandSpec()).stream()
            .flatMap(line -> line.lines(width(help) - INDENT.length()).stream())
            .map(line -> INDENT + line + "\n")
            .collect(joining());
    return section(help, heading, lines);
  }

  private static String arguments(Help help) {
    CommandSpec command = help.commandSpec();
    Map<String, List<DefinitionList.Row>> parts = new LinkedHashMap<>();
    if (!command.positionalParameters().isEmpty()) {
      parts.put("Arguments", rows(help, command.positionalParameters()));
    }
    OptionGroups.sections(command).forEach((name, options) -> parts.put(name, rows(help, options)));
    DefinitionList meanings =
        new DefinitionList(width(help), parts.values().stream().flatMap(List::stream).toList());
    return parts.entrySet().stream()
        .map(part -> section(help, part.getKey(), meanings.of(part.getValue())))
        .collect(joining());
  }

  private static List<DefinitionList.Row> rows(Help help, List<? extends ArgSpec> arguments) {
    return arguments.stream()
        .map(
            argument ->
                new DefinitionList.Row(name(help, argument), List.of(argument.description())))
        .toList();
  }

  /** Returns the short name, the long one in a column of its own, and the label of the value. */
  private static Text name(Help help, ArgSpec argument) {
    ColorScheme colors = help.colorScheme();
    boolean isOption = argument instanceof OptionSpec;
    List<String> names =
        argument instanceof OptionSpec option ? List.of(option.names()) : List.of();
    Text text = colors.text(isOption && names.get(0).startsWith("--") ? "    " : "");
    for (int i = 0; i < names.size(); i++) {
      text = text.concat(i == 0 ? "" : ", ").concat(colors.optionText(names.get(i)));
    }
    return text.concat(
        help.parameterLabelRenderer()
            .renderParameterLabel(
                argument,
                help.ansi(),
                isOption ? colors.optionParamStyles() : colors.parameterStyles()));
  }

  private static String commands(Help help) {
    List<DefinitionList.Row> rows = new ArrayList<>();
    CommandList.of(help.commandSpec())
        .forEach(
            (name, header) ->
                rows.add(
                    new DefinitionList.Row(help.colorScheme().commandText(name), List.of(header))));
    return rows.isEmpty()
        ? ""
        : section(help, "Commands", new DefinitionList(width(help), rows).of(rows));
  }

  /** Returns a section that is the same for all commands, so only the program's own help has it. */
  private static String ofProgram(Help help, String heading, Map<String, String> entries) {
    return help.commandSpec().parent() == null ? list(help, heading, entries) : "";
  }

  private static String list(Help help, String heading, Map<String, String> entries) {
    List<DefinitionList.Row> rows = new ArrayList<>();
    entries.forEach(
        (name, text) ->
            rows.add(new DefinitionList.Row(help.colorScheme().text(name), List.of(text))));
    return section(help, heading, new DefinitionList(width(help), rows).of(rows));
  }

  private static String section(Help help, String heading, String text) {
    return "\n" + help.ansi().string("@|bold " + heading + ":|@") + "\n" + text;
  }

  private static int width(Help help) {
    return help.commandSpec().usageMessage().width();
  }
}
