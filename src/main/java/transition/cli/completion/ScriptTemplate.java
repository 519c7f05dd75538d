package transition.cli.completion;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The fixed part of a completion script, in a resource file, with placeholders such as
 * {@code @COMMANDS@}.
 */
record ScriptTemplate(String text) {

  /** Reads the template for a shell, such as "bash". */
  static ScriptTemplate of(String shell) {
    try (InputStream stream =
        ScriptTemplate.class.getResourceAsStream("/transition/completion/" + shell + ".template")) {
      return new ScriptTemplate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text in a place. */
  ScriptTemplate with(String place, String content) {
    return new ScriptTemplate(text.replace("@" + place + "@", content));
  }

  /** Quotes text in single quotes for zsh and POSIX shells. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** Puts each item on a line of its own. */
  static String lines(String indent, Stream<String> items) {
    return items.map(item -> indent + item + "\n").collect(joining());
  }
}
