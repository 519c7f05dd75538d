package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import transition.error.ExitStatus;

class ErrorHandlerTest {

  static Stream<Arguments> whatJavaThrows() {
    return Stream.of(
        Arguments.of(new OutOfMemoryError("Java heap space"), "too little memory"),
        Arguments.of(new OutOfMemoryError("unable to create native thread"), "too few threads"),
        Arguments.of(new NoClassDefFoundError("org/commonmark/node/Visitor"), "ulimit -n"),
        Arguments.of(new ExceptionInInitializerError(new IOException("x")), "ulimit -n"),
        Arguments.of(
            new UncheckedIOException(new AccessDeniedException("a/b")),
            "cannot read a/b: permission denied"),
        Arguments.of(
            new UncheckedIOException(new FileSystemException("a/b", null, "Too many open files")),
            "cannot read a/b: Too many open files"),
        Arguments.of(
            new UncheckedIOException("roles/x.yaml", new NoSuchFileException("/p/roles/x.yaml")),
            "cannot read roles/x.yaml: it does not exist"),
        Arguments.of(
            new UncheckedIOException(new IOException("Input/output error")),
            "a file cannot be read: Input/output error"),
        Arguments.of(
            new UncheckedIOException(new MalformedInputException(1)), "a file cannot be read: "));
  }

  @ParameterizedTest
  @MethodSource
  void whatJavaThrows(Throwable problem, String sentence) {
    ErrorHandler.Failure failure = ErrorHandler.explain(problem);
    assertThat(failure.message()).contains(sentence).doesNotContain("java.", "Exception", "bug");
    assertThat(failure.status()).isEqualTo(ExitStatus.IO);
  }

  @Test
  void whatIsNestedTooDeeplyIsTheInputsFault() {
    ErrorHandler.Failure failure = ErrorHandler.explain(new StackOverflowError());
    assertThat(failure.message()).contains("nested too deeply");
    assertThat(failure.status()).isEqualTo(ExitStatus.INVALID_DATA);
  }

  @Test
  void ourOwnMistakesAreBugs() {
    for (Throwable problem :
        new Throwable[] {
          new IllegalStateException("x"),
          new AssertionError("x"),
          new NoSuchMethodError("x"),
          new ExceptionInInitializerError(new IllegalStateException("x"))
        }) {
      assertThat(ErrorHandler.explain(problem).status()).isEqualTo(ExitStatus.BUG);
    }
  }
}
