package transition.cli.command.program;

import transition.cli.option.CommandContext;
import transition.error.ExitStatus;
import transition.packs.PackSources;

/**
 * Runs the shell. The front door hands it in, since a line of the shell is a run of the program.
 */
public interface ShellStarter {

  /** Runs lines until the user leaves; returns the status of the first that failed in a script. */
  ExitStatus start(CommandContext context, PackSources packs);
}
