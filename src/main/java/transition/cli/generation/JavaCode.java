package transition.cli.generation;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Pieces of Java code. */
final class JavaCode {

  private JavaCode() {}

  /** A text between quotes. */
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

  /** An array of texts. */
  static String texts(String... texts) {
    return Stream.of(texts).map(JavaCode::text).collect(joining(", ", "new String[] {", "}"));
  }

  /** A class by its name. */
  static String name(Class<?> type) {
    return type.getCanonicalName();
  }

  /** A new object of a class that needs nothing to be made. */
  static String made(Class<?> type) {
    return "new " + name(type) + "()";
  }

  /** What a variable of a type holds as an object; {@code int} as {@code Integer}. */
  static String boxed(Class<?> type) {
    return type == boolean.class ? "Boolean" : type == int.class ? "Integer" : name(type);
  }
}
