package transition.cli.generation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;
import transition.cli.help.CommandList;
import transition.cli.help.Subject;

/** Writes {@link GeneratedModels} of commands whose annotations picocli has read. */
public final class ModelGenerator {

  private static final String HEAD =
      """
      package transition.cli;

      import java.util.Optional;
      import picocli.CommandLine.Model.*;
      import transition.cli.generation.GeneratedModels;
      import transition.cli.help.Subject;

      /** Generated from the annotations of the commands. */
      @SuppressWarnings("unchecked")
      public final class CommandModels implements GeneratedModels {
      """;

  private final List<String> models = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();
  private final List<String> getters = new ArrayList<>();
  private final List<String> setters = new ArrayList<>();

  private ModelGenerator() {}

  /**
   * The source of {@link GeneratedModels#CLASS}.
   *
   * @param program with all its commands; variables in its texts are no longer filled in after this
   */
  public static String source(CommandLine program) {
    program.setInterpolateVariables(false);
    ModelGenerator generator = new ModelGenerator();
    Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
        .forEach(generator::add);
    return generator.source();
  }

  private String source() {
    return HEAD
        + method(
            "public Optional<CommandSpec> model(Object command)",
            "switch (command.getClass().getName())",
            models,
            "Optional.empty()")
        + method(
            "public Optional<String> header(String name)",
            "switch (name)",
            headers,
            "Optional.empty()")
        + String.join("", methods)
        + "  private record Field(int number, Object owner) implements IGetter, ISetter {\n"
        + method("public <T> T get()", "switch (number)", getters, "null")
        + method("public <T> T set(T value)", "switch (number)", setters, "null")
        + "  }\n}\n";
  }

  private static String method(
      String signature, String choice, List<String> cases, String otherwise) {
    return signature
        + " {\n"
        + choice
        + " {\n"
        + String.join("", cases)
        + "}\nreturn "
        + otherwise
        + ";\n}\n";
  }

  private void add(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    Object command = line.getCommand();
    String method = "command" + models.size();
    String type = JavaCode.name(command.getClass());
    models.add(
        "case %s: return Optional.of(%s((%s) command));\n"
            .formatted(JavaCode.text(command.getClass().getName()), method, type));
    headers.add(
        "case %s: return Optional.of(%s);\n"
            .formatted(
                JavaCode.text(spec.name()),
                JavaCode.text(CommandList.header(spec.usageMessage()))));
    CommandFields fields = new CommandFields(command);
    methods.add(
        "private static CommandSpec %s(%s command) {\n".formatted(method, type)
            + "CommandSpec spec = CommandSpec.wrapWithoutInspection(command);\n"
            + usage(spec)
            + spec.args().stream().map(arg -> argument(arg, fields)).collect(joining())
            + fields.with(Spec.class).map(way -> way.code() + " = spec;\n").orElse("")
            + "return spec;\n}\n");
  }

  private static String usage(CommandSpec spec) {
    UsageMessageSpec usage = spec.usageMessage();
    return "spec.name(%s);\n".formatted(JavaCode.text(spec.name()))
        + "spec.usageMessage().hidden(%s)".formatted(usage.hidden())
        + ".header(%s)".formatted(JavaCode.texts(usage.header()))
        + ".description(%s)".formatted(JavaCode.texts(usage.description()))
        + ".customSynopsis(%s)".formatted(JavaCode.texts(usage.customSynopsis()))
        + ".footer(%s);\n".formatted(JavaCode.texts(usage.footer()));
  }

  private String argument(ArgSpec argument, CommandFields fields) {
    CommandFields.Way way = fields.of(argument.userObject());
    String field = "new Field(%d, %s)".formatted(field(way), way.owner());
    return "spec.add(%s%s.getter(%s).setter(%s).initialValue(%s).build());\n"
        .formatted(builder(argument), attributes(argument, way), field, field, way.code());
  }

  private static String builder(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? "OptionSpec.builder(%s).userObject(Subject.%s)"
                .formatted(JavaCode.texts(option.names()), Subject.of(option).name())
            + (option.usageHelp() ? ".usageHelp(true)" : "")
            + (option.versionHelp() ? ".versionHelp(true)" : "")
        : "PositionalParamSpec.builder().index(%s)"
            .formatted(JavaCode.text(((PositionalParamSpec) argument).index().toString()));
  }

  private static String attributes(ArgSpec argument, CommandFields.Way way) {
    StringBuilder code = new StringBuilder();
    code.append(".type(%s.class)".formatted(JavaCode.name(way.field().getType())));
    if (argument.isMultiValue()) {
      code.append(
          argument.typeInfo().getAuxiliaryTypeInfos().stream()
              .map(type -> type.getClassName().replace('$', '.') + ".class")
              .collect(joining(", ", ".auxiliaryTypes(", ")")));
    }
    for (ITypeConverter<?> converter : argument.converters()) {
      code.append(".converters(%s)".formatted(JavaCode.made(converter.getClass())));
    }
    @Nullable Iterable<String> candidates = argument.completionCandidates();
    if (candidates != null && !(candidates instanceof List)) { // which picocli makes of an enum
      code.append(".completionCandidates(%s)".formatted(JavaCode.made(candidates.getClass())));
    }
    code.append(".arity(%s)".formatted(JavaCode.text(argument.arity().toString())));
    code.append(".required(%s)".formatted(argument.required()));
    code.append(argument.hidden() ? ".hidden(true)" : "");
    code.append(argument.hideParamSyntax() ? ".hideParamSyntax(true)" : "");
    code.append(".paramLabel(%s)".formatted(JavaCode.text(argument.paramLabel())));
    code.append(".splitRegex(%s)".formatted(JavaCode.text(argument.splitRegex())));
    code.append(".description(%s)".formatted(JavaCode.texts(argument.description())));
    return code.toString();
  }

  /** The number of a field, by which it is read and written. */
  private int field(CommandFields.Way way) {
    int number = getters.size();
    String code = way.of("owner");
    getters.add("case %d: return (T) (Object) %s;\n".formatted(number, code));
    setters.add(
        "case %d: %s = (%s) value; break;\n"
            .formatted(number, code, JavaCode.boxed(way.field().getType())));
    return number;
  }
}
