package transition.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import transition.console.Environment.Stream;

/**
 * A line on standard error that says what goes on, for work of more than a second. It is only on a
 * terminal that can erase it, and is gone before anything else is written.
 */
public final class ProgressLine {

  private static final int LOOKS_A_SECOND = 5;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream terminal;
  private final IntSupplier filesRead;
  private boolean over;
  private boolean shown;

  private ProgressLine(PrintStream terminal, IntSupplier filesRead) {
    this.terminal = terminal;
    this.filesRead = filesRead;
  }

  /**
   * Does the work, and shows its progress if it takes long.
   *
   * @param filesRead how many data files have been read; asked from another thread
   */
  public static <T> T during(Environment environment, IntSupplier filesRead, Supplier<T> work) {
    if (!environment.isCapable(Stream.ERR)) {
      return work.get();
    }
    ProgressLine progress = new ProgressLine(environment.err(), filesRead);
    Thread thread = new Thread(progress::show, "progress");
    thread.setDaemon(true);
    thread.start();
    try {
      return work.get();
    } finally {
      progress.end();
    }
  }

  private synchronized void show() {
    try {
      for (int looks = 0; !over; looks++) {
        if (looks >= LOOKS_A_SECOND) {
          say(looks / LOOKS_A_SECOND);
        }
        wait(1_000L / LOOKS_A_SECOND);
      }
    } catch (InterruptedException e) {
      // Nobody interrupts this thread, and nobody waits for what it shows.
      Thread.currentThread().interrupt();
    }
  }

  private void say(int seconds) {
    int files = filesRead.getAsInt();
    terminal.printf(Locale.ROOT, ERASE + "Working, %d s: %,d data files read", seconds, files);
    terminal.flush();
    shown = true;
  }

  private synchronized void end() {
    over = true;
    if (shown) {
      terminal.print(ERASE);
      terminal.flush();
    }
    notifyAll();
  }
}
