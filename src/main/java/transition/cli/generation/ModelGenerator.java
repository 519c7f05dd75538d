package transition.cli.generation;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import transition.cli.help.CommandList;

/**
 * Generates {@link GeneratedModels} of commands whose annotations picocli has read.
 *
 * <p>Fields are accessible within their package only, so each package with commands, or with
 * options that commands share, gets a class of its own. It has a method for each class that
 * declares options, and that method calls those of the mixins.
 */
public final class ModelGenerator {

  private final Map<String, PackageModels> packages = new TreeMap<>();
  private final List<String> models = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();

  private ModelGenerator() {}

  /**
   * Returns the sources of the generated classes by their names; {@link GeneratedModels#CLASS} is
   * one of them.
   *
   * @param program with all its commands; variables in its texts are no longer filled in after this
   */
  public static Map<String, String> sources(CommandLine program) {
    program.setInterpolateVariables(false);
    ModelGenerator generator = new ModelGenerator();
    Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
        .forEach(generator::addCommand);
    return generator.sources();
  }

  private Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    packages.values().forEach(models -> sources.put(models.className(), models.source()));
    sources.put(GeneratedModels.CLASS, entryPoint());
    return sources;
  }

  /** Returns the class that chooses among those of the packages. */
  private String entryPoint() {
    return """
        package transition.cli;

        import java.util.Optional;
        import picocli.CommandLine.Model.CommandSpec;
        import transition.cli.generation.GeneratedModels;

        /** Generated from the annotations of the commands. */
        public final class AllCommandModels implements GeneratedModels {
        public Optional<CommandSpec> model(Object command) {
        switch (command.getClass().getName()) {
        %s}
        return Optional.empty();
        }
        public Optional<String> header(String name) {
        switch (name) {
        %s}
        return Optional.empty();
        }
        }
        """
        .formatted(String.join("", models), String.join("", headers));
  }

  private void addCommand(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    Object command = line.getCommand();
    Class<?> type = command.getClass();
    addOptions(command, spec);
    PackageModels models = models(type);
    models.addCommand(type, spec);
    this.models.add(
        "case %s: return Optional.of(%s.model(command));\n"
            .formatted(JavaCode.text(type.getName()), models.className()));
    headers.add(
        "case %s: return Optional.of(%s);\n"
            .formatted(
                JavaCode.text(spec.name()),
                JavaCode.text(CommandList.header(spec.usageMessage()))));
  }

  /** Adds a method for each class that declares options of a command or mixin, once. */
  private void addOptions(Object owner, CommandSpec spec) {
    for (@Nullable Class<?> type = owner.getClass();
        type != null && isOurs(type);
        type = type.getSuperclass()) {
      boolean isNew = !models(type).has(type);
      List<Field> fields =
          Stream.of(type.getDeclaredFields()).filter(ModelGenerator::isOwn).toList();
      if (isNew) {
        models(type).addOptions(type, code(type, fields, spec));
      }
      for (Field field : fields) {
        if (field.isAnnotationPresent(Mixin.class)) {
          addOptions(value(field, owner), spec);
        }
      }
    }
  }

  /** Returns the statements that add what a class declares, after what its superclass does. */
  private String code(Class<?> type, List<Field> fields, CommandSpec spec) {
    PackageModels models = models(type);
    Class<?> above = type.getSuperclass();
    String inherited =
        isOurs(above)
            ? "%s.addOptions(spec, owner, %s);\n"
                .formatted(models(above).className(), JavaCode.text(above.getName()))
            : "";
    return inherited
        + fields.stream().map(field -> code(field, type, models, spec)).collect(joining());
  }

  private String code(Field field, Class<?> type, PackageModels models, CommandSpec spec) {
    String access = "((%s) owner).%s".formatted(JavaCode.name(type), field.getName());
    if (field.isAnnotationPresent(Mixin.class)) {
      return "%s.addOptions(spec, %s);\n".formatted(models(field.getType()).className(), access);
    }
    if (field.isAnnotationPresent(Spec.class)) {
      return access + " = spec;\n";
    }
    return spec.args().stream()
        .filter(argument -> field.equals(argument.userObject()))
        .map(argument -> models.argument(argument, field, access))
        .collect(joining());
  }

  private PackageModels models(Class<?> type) {
    return packages.computeIfAbsent(type.getPackageName(), PackageModels::new);
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("transition.");
  }

  private static boolean isOwn(Field field) {
    return !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic();
  }

  private static Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
