package transition.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are mounted at other places: those places would keep a file that is replaced. */
final class MountedFiles {

  /** The file system's own path of what is mounted, and where. */
  private static final int ROOT = 3;

  private static final int PLACE = 4;

  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");

  private MountedFiles() {}

  /** Whether a file may be mounted, as far as its last name tells; also if nothing is known. */
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

  /** A name as the system writes it there. */
  private static String escaped(String name) {
    return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
        .replace("\\", "\\134")
        .replace(" ", "\\040")
        .replace("\t", "\\011")
        .replace("\n", "\\012");
  }
}
