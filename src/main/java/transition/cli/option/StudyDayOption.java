package transition.cli.option;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import transition.commandline.OptionNames;
import transition.console.Environment;
import transition.error.UsageException;

/** The day on which something was done or studied. */
public final class StudyDayOption {

  @Option(
      names = OptionNames.ON,
      paramLabel = "DATE",
      converter = Converters.Date.class,
      description = "The day, if it was not today.")
  @Nullable LocalDate on;

  public boolean isGiven() {
    return on != null;
  }

  /**
   * Returns the day that is given, or else today.
   *
   * @throws UsageException if it is yet to come
   */
  public LocalDate orToday(Environment environment) {
    LocalDate today = environment.clock().today();
    if (on != null && on.isAfter(today)) {
      throw new UsageException(
          "%s %s is in the future; today is %s, so name that or an earlier day"
              .formatted(OptionNames.ON, on, today));
    }
    return on == null ? today : on;
  }
}
