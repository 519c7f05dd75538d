package transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Programs that tests need. Where one is missing, the test is skipped with that as its reason,
 * except where the variable {@code CI} is {@code true}: there it fails.
 */
public final class Installed {

  private Installed() {}

  /** Requires a program on the {@code PATH}. */
  public static void require(String program) {
    boolean found =
        Arrays.stream(System.getenv("PATH").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    require(found, "no " + program + ": install it to run this test");
  }

  /**
   * Requires a program that is looked for elsewhere.
   *
   * @param missing what to say if it is not found
   */
  public static void require(boolean found, String missing) {
    if ("true".equals(System.getenv("CI"))) {
      assertThat(found).as(missing).isTrue();
    }
    assumeTrue(found, missing);
  }
}
