package transition.files;

import java.io.IOException;

/** The largest size of a file that is read or replaced as a whole. */
final class SizeLimit {

  static final int MOST_BYTES = 16 << 20;

  private SizeLimit() {}

  /**
   * Checks a size in bytes.
   *
   * @throws IOException if it is more than {@link #MOST_BYTES}
   */
  static void check(long bytes) throws IOException {
    if (bytes > MOST_BYTES) {
      throw new IOException("it is larger than 16 MiB");
    }
  }
}
