package transition.cli.command.program;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import transition.cli.option.CommonOptions;
import transition.settings.SessionSettings;
import transition.settings.Setting;

/** Only in the shell. */
@Command(
    name = "unset",
    header = "Forget a setting.",
    customSynopsis = "unset NAME",
    footer = {"  unset from", "  unset hours"})
public final class UnsetCommand implements Runnable {

  private final SessionSettings remembered;

  @Parameters(
      paramLabel = "NAME",
      completionCandidates = SettingNames.class,
      converter = SettingNames.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  Setting setting = Setting.FROM;

  @Mixin CommonOptions common = new CommonOptions();

  public UnsetCommand(SessionSettings remembered) {
    this.remembered = remembered;
  }

  @Override
  public void run() {
    remembered.remove(setting);
  }
}
