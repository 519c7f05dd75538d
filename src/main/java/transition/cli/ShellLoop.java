package transition.cli;

import transition.error.ExitStatus;

/** Reads lines, from a terminal or a file, and has a session run them until the user leaves. */
@FunctionalInterface
public interface ShellLoop {

  /** Runs lines to the end; returns the status of the first that failed in a script. */
  ExitStatus run(ShellSession session);
}
