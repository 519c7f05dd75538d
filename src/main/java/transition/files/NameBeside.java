package transition.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The names of files in the folder of another one, which say what they are and whose. */
final class NameBeside {

  /** Most bytes that systems allow in a name. */
  private static final int MOST_BYTES = 255;

  private static final String TEMPORARY = ".transition-";

  private NameBeside() {}

  /** The name of the content before the last change. */
  static Path ofBackup(Path target) {
    return beside(target, "", "~");
  }

  /** The name of the journal of a change in place. */
  static Path ofJournal(Path target) {
    return beside(target, ".", ".transition");
  }

  /** A new name for a file that is renamed or deleted soon. */
  static Path ofTemporary(Path target) {
    return beside(
        target, ".", TEMPORARY + "%016x".formatted(ThreadLocalRandom.current().nextLong()));
  }

  /** Whether a name is one that was made for a temporary file. */
  static boolean isTemporary(Path file, Path target) {
    String name = file.getFileName().toString();
    int end = name.lastIndexOf(TEMPORARY);
    if (end < 0) {
      return false;
    }
    String random = name.substring(end);
    return Pattern.matches(Pattern.quote(TEMPORARY) + "[0-9a-f]{16}", random)
        && beside(target, ".", random).getFileName().toString().equals(name);
  }

  /** A name that is too long is cut, and told from others by a number instead. */
  private static Path beside(Path target, String prefix, String suffix) {
    String name = target.getFileName().toString();
    int most = MOST_BYTES - prefix.length() - suffix.length();
    if (bytes(name) > most) {
      String number = String.format(Locale.ROOT, "-%08x", name.hashCode());
      int end = name.length();
      while (bytes(name.substring(0, end)) > most - number.length()) {
        end = name.offsetByCodePoints(end, -1);
      }
      name = name.substring(0, end) + number;
    }
    return target.resolveSibling(prefix + name + suffix);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }
}
