package transition.cli.option;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;

/** The day by which all is to be done. */
@InGroup(HelpGroup.TIME)
public final class DeadlineOption {

  @Option(
      names = OptionNames.BY,
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = {
        "A deadline for the guide's phases, so mostly for study: work out the hours a week, or"
            + " check whether yours are enough."
      })
  @Nullable LocalDate by;

  /** Returns the day, if one is named. */
  public Optional<LocalDate> day() {
    return Optional.ofNullable(by);
  }
}
