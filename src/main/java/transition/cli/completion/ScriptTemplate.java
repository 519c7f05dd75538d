package transition.cli.completion;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/**
 * The part of a script that is the same whatever the commands are, a file beside this class, with
 * places such as {@code @COMMANDS@} for the rest.
 */
record ScriptTemplate(String text) {

  /** The template for a shell, such as "bash". */
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

  /** A text in single quotes, as zsh and the POSIX shells read it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** The items on lines of their own. */
  static String lines(String indent, Stream<String> items) {
    return items.map(item -> indent + item + "\n").collect(joining());
  }
}
