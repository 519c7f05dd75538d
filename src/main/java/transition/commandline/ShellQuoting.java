package transition.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.regex.Pattern;
import transition.text.OneLine;

/** A word of a command line to type next, such that bash and its like take it as it is meant. */
public final class ShellQuoting {

  private static final Pattern PLAIN = Pattern.compile("[\\w./,+:=@%-]+");

  private ShellQuoting() {}

  /**
   * The name of a file, which is not to be taken for an option.
   *
   * @param unicode whether more than ASCII can be shown
   */
  public static String of(Path file, boolean unicode) {
    String name = file.toString();
    return of(name.startsWith("-") ? "./" + name : name, unicode);
  }

  /** Any word. */
  public static String of(String word, boolean unicode) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    boolean shown = OneLine.of(word).equals(word) && (unicode || isAscii(word));
    return shown ? "'" + word.replace("'", "'\\''") + "'" : escaped(word);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  /** In bash's form for what cannot be typed: bytes by their numbers. */
  private static String escaped(String word) {
    StringBuilder quoted = new StringBuilder("$'");
    for (byte each : word.getBytes(UTF_8)) {
      if (each >= ' ' && each < 0x7f && each != '\'' && each != '\\') {
        quoted.append((char) each);
      } else {
        // Always three digits: a byte is below 0400, and 01000 makes four of it.
        quoted.append('\\').append(Integer.toOctalString(01000 | (each & 0xff)).substring(1));
      }
    }
    return quoted.append("'").toString();
  }
}
