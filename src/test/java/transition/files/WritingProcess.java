package transition.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import transition.planfile.PlanFile;

/**
 * The main class of a process that changes a file as fast as it can. It loads few classes, so that
 * many can be started and killed.
 */
final class WritingProcess {

  private static final int MOST_LINES = 2_000;

  private WritingProcess() {}

  /**
   * Changes a file.
   *
   * @param args the file; {@code states} to write one numbered content after the other until it is
   *     killed, or nobody reads what it prints, or else the numbers of tasks to tick off, one after
   *     the other
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    if (args[1].equals("states")) {
      writeStates(file);
    }
    for (int task = 1; task < args.length; task++) {
      String number = args[task];
      WholeFile.change(
          file,
          content ->
              PlanFile.of("plan.md", content)
                  .done(number, Optional.empty(), Optional.empty())
                  .bytes());
    }
  }

  private static void writeStates(Path file) throws IOException {
    while (!System.out.checkError()) {
      byte[] now = WholeFile.change(file, content -> content(number(content) + 1));
      System.out.println(number(now));
    }
  }

  /** A content that tells whether it is whole; some are long, some are short. */
  static byte[] content(int number) {
    int lines = 1 + Math.floorMod(number * 7_919, MOST_LINES);
    return ("state " + number + " of many\n").repeat(lines).getBytes(StandardCharsets.UTF_8);
  }

  /** The number in the first line of a content. */
  static int number(byte[] content) {
    return Integer.parseInt(new String(content, StandardCharsets.UTF_8).split(" ", 3)[1]);
  }
}
