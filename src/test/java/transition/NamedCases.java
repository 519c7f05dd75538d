package transition;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Has a failure name its case, and so its seed: the build prints messages and no display names. */
public final class NamedCases implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure) {
    throw new AssertionError(context.getDisplayName() + ": " + failure.getMessage(), failure);
  }
}
