package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "undo",
    header = "Take the tick of a task away.",
    customSynopsis = "transition undo [PLAN.md] TASK... [OPTIONS]",
    footer = {"  transition undo plan.md 2.3", "  transition undo plan.md 2.3"})
final class UndoCommand implements Runnable {

  @Mixin CommonOptions common = new CommonOptions();

  UndoCommand(Environment environment) {}

  @Override
  public void run() {
    throw new UsageException("not built yet");
  }
}
