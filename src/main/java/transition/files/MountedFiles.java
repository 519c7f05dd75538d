package transition.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Detects files that are mounted elsewhere: if such a file were replaced, the mount would keep the
 * old one.
 */
final class MountedFiles {

  /** The field with the path inside the file system; the next field is the mount point. */
  private static final int ROOT = 3;

  private static final int PLACE = 4;

  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");

  private MountedFiles() {}

  /**
   * Returns whether a file may be mounted, judging by its name; true if the mounts are not known.
   */
  static boolean mayHave(Path file) {
    String end = "/" + escaped(file.getFileName().toString());
    try {
      return Files.readString(MOUNTS, StandardCharsets.ISO_8859_1)
          .lines()
          .map(line -> line.split(" ", PLACE + 2))
          .anyMatch(
              fields ->
                  fields.length <= PLACE
                      || fields[ROOT].endsWith(end)
                      || fields[PLACE].endsWith(end));
    } catch (IOException e) {
      return true;
    }
  }

  /** Returns a name as the system escapes it. */
  private static String escaped(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
        .replace("\\", "\\134")
        .replace(" ", "\\040")
        .replace("\t", "\\011")
        .replace("\n", "\\012");
  }
}
