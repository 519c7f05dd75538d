package transition.cli.generation;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Writes pieces of Java code. */
final class JavaCode {

  private JavaCode() {}

  /** Writes a string literal. */
  static String text(String text) {
    StringBuilder code = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        code.append('\\').append(c);
      } else if (c < ' ') { // javac would take its Unicode escape for the character itself
        code.append("\\").append(Integer.toOctalString(01000 | c).substring(1));
      } else if (c > '~') {
        code.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        code.append(c);
      }
    }
    return code.append('"').toString();
  }

  /** Writes an array of string literals. */
  static String texts(String... texts) {
    return Stream.of(texts).map(JavaCode::text).collect(joining(", ", "new String[] {", "}"));
  }

  /** Writes the name of a class. */
  static String name(Class<?> type) {
    return type.getCanonicalName();
  }

  /** Writes a call of a class's constructor without parameters. */
  static String made(Class<?> type) {
    return "new " + name(type) + "()";
  }

  /** Writes the name of a type, boxed if it is primitive. */
  static String boxed(Class<?> type) {
    return type == boolean.class ? "Boolean" : type == int.class ? "Integer" : name(type);
  }
}
