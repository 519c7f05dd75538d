package transition.cli.option;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.console.Environment;

/** The day on which a plan is looked at. */
@InGroup(HelpGroup.TIME)
public final class AsOfOption {

  @Option(
      names = OptionNames.ON,
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = {"Use this day as today.", "Whatever was done or logged later does not count."})
  @Nullable LocalDate on;

  /** Returns the day that is given, or else today. */
  public LocalDate day(Environment environment) {
    return on == null ? environment.clock().today() : on;
  }
}
