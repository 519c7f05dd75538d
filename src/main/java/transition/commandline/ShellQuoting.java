package transition.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.regex.Pattern;
import transition.text.OneLine;

/** Quotes words of a command line, so that a POSIX shell such as bash reads them unchanged. */
public final class ShellQuoting {

  private static final Pattern PLAIN = Pattern.compile("[\\w./,+:=@%-]+");

  private ShellQuoting() {}

  /**
   * Quotes the name of a file, and keeps it from being taken for an option.
   *
   * @param unicode whether the terminal shows more than ASCII
   */
  public static String of(Path file, boolean unicode) {
    String name = file.toString();
    return of(name.startsWith("-") ? "./" + name : name, unicode);
  }

  /**
   * Quotes a word that may hold any characters.
   *
   * @param unicode whether the terminal shows more than ASCII
   */
  public static String of(String word, boolean unicode) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    boolean shown = OneLine.of(word).equals(word) && (unicode || isAscii(word));
    return shown ? "'" + word.replace("'", "'\\''") + "'" : escaped(word);
  }

  /**
   * Quotes a value that this program has written, in double quotes, which the Windows command
   * prompt reads too. Such values are ids, numbers, dates and times, and hold no quotes.
   */
  static String ofValue(String value) {
    return value.contains(" ") ? '"' + value + '"' : value;
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  /** Writes a word as bash's {@code $'...'}, with bytes by their octal numbers. */
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
