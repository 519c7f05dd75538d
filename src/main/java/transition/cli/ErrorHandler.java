package transition.cli;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import transition.cli.help.CommandList;
import transition.commandline.OptionAdvice;
import transition.commandline.OptionNames;
import transition.error.ExitStatus;
import transition.error.FileException;
import transition.error.NoAnswerException;
import transition.error.UserFacingException;
import transition.naming.Suggestions;

/** Turns a failure into one sentence for the user and an exit status. */
final class ErrorHandler {

  /** A sentence without a full stop, and the status to end with. */
  record Failure(ExitStatus status, String message) {}

  private ErrorHandler() {}

  static Failure explain(Throwable problem) {
    if (problem instanceof ParameterException wrong) {
      return new Failure(ExitStatus.USAGE, usage(wrong));
    }
    if (problem instanceof NoAnswerException unanswered) {
      return new Failure(unanswered.status(), OptionAdvice.noAnswer(unanswered));
    }
    if (problem instanceof UserFacingException failure) {
      return new Failure(failure.status(), failure.sentence());
    }
    if (problem instanceof InvalidPathException wrong) {
      return new Failure(
          ExitStatus.USAGE, "\"" + wrong.getInput() + "\" cannot be the name of a file");
    }
    if (problem instanceof UncheckedIOException unread) {
      return explain(FileException.of(unread));
    }
    if (problem instanceof Error error) {
      Optional<Failure> starved = starved(error);
      if (starved.isPresent()) {
        return starved.get();
      }
    }
    return new Failure(
        ExitStatus.BUG,
        "this is a bug; please report it with the output of %s: %s"
            .formatted(OptionNames.DEBUG, problem));
  }

  /** Returns what Java lacks, if that is the problem. */
  private static Optional<Failure> starved(Error error) {
    if (error instanceof OutOfMemoryError) {
      return Optional.of(
          new Failure(
              ExitStatus.IO,
              "Java has too little memory or too few threads for this; close other programs, raise "
                  + "the limits, or allow more with TRANSITION_JAVA_OPTS=-Xmx2g"));
    }
    if (error instanceof StackOverflowError) {
      return Optional.of(
          new Failure(
              ExitStatus.INVALID_DATA,
              "the input is nested too deeply; remove some of its levels"));
    }
    // A class that is there cannot be loaded where no more files can be opened.
    boolean unloaded =
        error instanceof NoClassDefFoundError
            || error instanceof IOError
            || error.getCause() instanceof IOException;
    return unloaded
        ? Optional.of(
            new Failure(
                ExitStatus.IO,
                "a part of the program or of Java cannot be read; raise the limit on open files "
                    + "(ulimit -n), or install it again"))
        : Optional.empty();
  }

  private static String usage(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched);
    }
    if (wrong instanceof MissingParameterException missing) {
      ArgSpec first = missing.getMissing().get(0);
      return first.isOption()
          ? "the option " + name(first) + " needs a value"
          : "%s is missing (%s %s shows what it can be)"
              .formatted(
                  first.paramLabel(),
                  missing.getCommandLine().getCommandSpec().qualifiedName(),
                  OptionNames.HELP);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return "the option " + name(twice.getOverwritten()) + " is given twice; keep one";
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument == null || wrong.getCause() == null) {
      return String.valueOf(wrong.getMessage());
    }
    String label = argument.isOption() ? name(argument) + ": " : "";
    return label + wrong.getCause().getMessage();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String unknown(UnmatchedArgumentException wrong) {
    CommandLine command = wrong.getCommandLine();
    String help =
        "(" + command.getCommandSpec().qualifiedName() + " " + OptionNames.HELP + " shows all)";
    String first = wrong.getUnmatched().get(0);
    if (command.getParent() == null && !first.startsWith("-")) {
      return "unknown command \"%s\"%s %s"
          .formatted(
              first,
              Suggestions.didYouMean(
                  first, List.copyOf(CommandList.of(command.getCommandSpec()).keySet())),
              help);
    }
    for (String typed : wrong.getUnmatched()) {
      if (typed.startsWith("-") && typed.length() > 1) {
        String option = typed.split("=", 2)[0];
        return "unknown option \"%s\"%s %s"
            .formatted(option, Suggestions.didYouMean(option, options(command)), help);
      }
    }
    return "unexpected argument \"%s\" %s".formatted(first, help);
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : command.getCommandSpec().options()) {
      if (!option.hidden()) {
        names.addAll(List.of(option.names()));
      }
    }
    return names;
  }
}
