package transition.cli.generation;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** The fields of a command, its own and those of its mixins, with how to get to them. */
final class CommandFields {

  private final List<Way> ways = new ArrayList<>();

  /**
   * A field of a command.
   *
   * @param owner how Java code gets from the command to the object with the field, such as {@code
   *     command.roles.from}
   */
  record Way(String owner, Field field) {

    /** The field as Java code has it, from the command. */
    String code() {
      return of(owner);
    }

    /**
     * The same from an object that has it; its class may be known by one that has not, and so it is
     * named.
     */
    String of(String object) {
      return "((%s) %s).%s"
          .formatted(JavaCode.name(field.getDeclaringClass()), object, field.getName());
    }
  }

  CommandFields(Object command) {
    collect(command, "command");
  }

  private void collect(Object owner, String way) {
    for (@Nullable Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          ways.add(new Way(way, field));
          if (field.isAnnotationPresent(Mixin.class)) {
            collect(value(field, owner), new Way(way, field).code());
          }
        }
      }
    }
  }

  private static Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A command has each field once, or it would have the same option twice. */
  Way of(Object field) {
    return ways.stream()
        .filter(way -> way.field().equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no field of the command: " + field));
  }

  Optional<Way> with(Class<? extends Annotation> annotation) {
    return ways.stream().filter(way -> way.field().isAnnotationPresent(annotation)).findFirst();
  }
}
