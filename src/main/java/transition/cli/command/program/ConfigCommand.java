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
    header = "Show your settings, and where each comes from.",
    description =
        "Shows the value of each setting and its source: a line of the settings file, an"
            + " environment variable, or the default. Options override variables, and variables"
            + " override the file; breaks and known skills add up. Problems in the file are listed"
            + " as well, and lead to exit status 4.",
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
