package transition.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import transition.model.UserClock;

/** The time that a clock shows. */
public record ClockTime(Clock clock) implements UserClock {

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  @Override
  public ZoneId zone() {
    return clock.getZone();
  }
}
