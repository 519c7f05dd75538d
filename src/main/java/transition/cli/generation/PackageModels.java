package transition.cli.generation;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import transition.cli.help.OptionGroups;

/** Writes the generated class of one package. */
final class PackageModels {

  private final String packageName;
  private final Set<Class<?>> types = new HashSet<>();
  private final List<String> commands = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();
  private final List<String> getters = new ArrayList<>();
  private final List<String> setters = new ArrayList<>();

  PackageModels(String packageName) {
    this.packageName = packageName;
  }

  /** Returns the qualified name: {@code transition.cli.option.OptionModels}. */
  String className() {
    return packageName + "." + simpleName();
  }

  private String simpleName() {
    String last = packageName.substring(packageName.lastIndexOf('.') + 1);
    return last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1) + "Models";
  }

  /** Returns whether the options that a class declares are written already. */
  boolean has(Class<?> type) {
    return types.contains(type);
  }

  /**
   * Writes a method that adds the options that a class declares.
   *
   * @param code its statements, in which {@code spec} is the command and {@code owner} the object
   */
  void addOptions(Class<?> type, String code) {
    types.add(type);
    String method = "addOptions" + types.size();
    options.add(
        "case %s: %s(spec, owner); break;\n".formatted(JavaCode.text(type.getName()), method));
    methods.add(
        "private static void %s(CommandSpec spec, Object owner) {\n%s}\n".formatted(method, code));
  }

  /** Writes a method that makes the model of a command, options included. */
  void addCommand(Class<?> type, CommandSpec spec) {
    String method = "command" + commands.size();
    commands.add("case %s: %s(spec); break;\n".formatted(JavaCode.text(type.getName()), method));
    methods.add("private static void %s(CommandSpec spec) {\n%s}\n".formatted(method, usage(spec)));
  }

  /**
   * Returns the statement that adds an option or argument, which is read and written in a field.
   */
  String argument(ArgSpec argument, Field field, String access) {
    String accessor = "new Field(%d, owner)".formatted(accessor(field, access));
    return "spec.add(%s%s.getter(%s).setter(%s).initialValue(%s).build());\n"
        .formatted(builder(argument), attributes(argument, field), accessor, accessor, access);
  }

  private int accessor(Field field, String access) {
    int number = getters.size();
    getters.add("case %d: return (T) (Object) %s;\n".formatted(number, access));
    setters.add(
        "case %d: %s = (%s) value; break;\n"
            .formatted(number, access, JavaCode.boxed(field.getType())));
    return number;
  }

  String source() {
    return "package "
        + packageName
        + ";\n"
        + """

        import picocli.CommandLine.Model.*;
        import transition.cli.help.HelpGroup;

        /** Generated from annotations. */
        @SuppressWarnings("unchecked")
        """
        + "public final class "
        + simpleName()
        + " {\n"
        + (commands.isEmpty() ? "" : modelMethod())
        + """
        public static void addOptions(CommandSpec spec, Object owner) {
        addOptions(spec, owner, owner.getClass().getName());
        }
        public static void addOptions(CommandSpec spec, Object owner, String type) {
        switch (type) {
        """
        + String.join("", options)
        + "}\n}\n"
        + String.join("", methods)
        + "private record Field(int number, Object owner) implements IGetter, ISetter {\n"
        + choice("public <T> T get()", getters)
        + choice("public <T> T set(T value)", setters)
        + "}\n}\n";
  }

  private String modelMethod() {
    return """
        public static CommandSpec model(Object command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        switch (command.getClass().getName()) {
        %s}
        addOptions(spec, command);
        return spec;
        }
        """
        .formatted(String.join("", commands));
  }

  private static String choice(String signature, List<String> cases) {
    return signature + " {\nswitch (number) {\n" + String.join("", cases) + "}\nreturn null;\n}\n";
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

  private static String builder(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? "OptionSpec.builder(%s).userObject(HelpGroup.%s)"
                .formatted(JavaCode.texts(option.names()), OptionGroups.of(option).name())
            + (option.usageHelp() ? ".usageHelp(true)" : "")
            + (option.versionHelp() ? ".versionHelp(true)" : "")
        : "PositionalParamSpec.builder().index(%s)"
            .formatted(JavaCode.text(((PositionalParamSpec) argument).index().toString()));
  }

  private static String attributes(ArgSpec argument, Field field) {
    StringBuilder code = new StringBuilder();
    code.append(".type(%s.class)".formatted(JavaCode.name(field.getType())));
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
}
