package transition.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Only in the shell. */
@Command(
    name = "unset",
    header = "Forget a setting.",
    customSynopsis = "unset NAME",
    footer = {"  unset from", "  unset hours"})
final class UnsetCommand implements Runnable {

  private final Remembered remembered;

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = Candidates.SettingNames.class,
      converter = WordConverters.SettingName.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  Setting setting = Setting.FROM;

  @Mixin CommonOptions common = new CommonOptions();

  UnsetCommand(Remembered remembered) {
    this.remembered = remembered;
  }

  @Override
  public void run() {
    remembered.remove(setting);
  }
}
