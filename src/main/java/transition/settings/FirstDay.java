package transition.settings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import transition.catalog.yaml.InvalidDataException;
import transition.cli.option.Converters;
import transition.console.Environment;
import transition.console.UserClock;
import transition.error.FileException;
import transition.error.UsageException;

/** The day on which study begins where the command line does not say. */
public final class FirstDay {

  private FirstDay() {}

  /** The day that the user has set, or else the coming Monday. */
  public static LocalDate of(Environment environment) {
    return environment
        .settings()
        .find(Setting.START, new Converters.Date()::convert)
        .orElseGet(() -> comingMonday(environment.time()));
  }

  /** The same where it is a suggestion, and no matter if what is set is wrong. */
  public static LocalDate suggested(Environment environment) {
    try {
      return of(environment);
    } catch (InvalidDataException | FileException | UsageException e) {
      return comingMonday(environment.time());
    }
  }

  /** Today, if today is a Monday. */
  static LocalDate comingMonday(UserClock time) {
    return time.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }
}
