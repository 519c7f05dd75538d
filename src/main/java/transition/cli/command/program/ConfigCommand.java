package transition.cli.command.program;

import picocli.CommandLine.Command;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.error.ExitStatus;
import transition.export.ConfigurationJson;
import transition.model.Configuration;
import transition.report.ConfigurationReport;
import transition.settings.EffectiveSettings;

@Command(
    name = "config",
    header = "Show your settings, and where each of them comes from.",
    description =
        "Shows what is in force where the command line is silent, and whether that comes from a "
            + "line of the settings file, from a variable, or is the default. Options count more "
            + "than variables, and those more than the file; breaks, and skills that you have, "
            + "add up. What is wrong with the file is shown, too, and ends with status 4.",
    customSynopsis = "transition config [OPTIONS]",
    footer = {"  transition config", "  transition config --format json"})
public final class ConfigCommand extends ResultCommand {

  public ConfigCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    Configuration configuration = EffectiveSettings.of(environment(), settings(), catalog);
    return CommandResult.of(
            () -> ConfigurationReport.of(configuration), () -> ConfigurationJson.of(configuration))
        .withStatus(configuration.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.INVALID_DATA);
  }
}
