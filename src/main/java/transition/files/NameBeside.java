package transition.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Names of auxiliary files next to a file, which show their purpose and their owner. */
final class NameBeside {

  /** The most bytes that systems allow in a name. */
  private static final int MOST_BYTES = 255;

  private static final String TEMPORARY = ".transition-";

  private NameBeside() {}

  /** Returns the name of the backup from before the last change. */
  static Path ofBackup(Path target) {
    return beside(target, "", "~");
  }

  /** Returns the name of the journal of an in-place change. */
  static Path ofJournal(Path target) {
    return beside(target, ".", ".transition");
  }

  /** Returns a new name for a file that will soon be renamed or deleted. */
  static Path ofTemporary(Path target) {
    return beside(
        target, ".", TEMPORARY + "%016x".formatted(ThreadLocalRandom.current().nextLong()));
  }

  /** Returns whether a name was made by {@link #ofTemporary}. */
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

  /** Returns a name; one that would be too long is cut and made unique by a number. */
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
