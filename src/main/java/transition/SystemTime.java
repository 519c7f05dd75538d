package transition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TimeZone;
import transition.model.UserClock;

/**
 * The time of the system. {@link ZoneId} looks for rules of zones in every jar when it is first
 * used, which takes 20 ms, so today's date is found without it: {@link TimeZone} has the same
 * offsets.
 */
final class SystemTime implements UserClock {

  private final Optional<ZoneVariable> variable;

  /**
   * The time where the user is.
   *
   * @param variable the value of {@code TZ}, of which Java itself understands names only; empty if
   *     it is not set
   */
  SystemTime(Optional<String> variable) {
    this.variable = variable.map(ZoneVariable::new);
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public LocalDate today() {
    Instant now = now();
    Optional<TimeZone> zone =
        variable.isEmpty() ? Optional.of(TimeZone.getDefault()) : variable.get().plain();
    return zone.map(known -> ZoneOffset.ofTotalSeconds(known.getOffset(now.toEpochMilli()) / 1000))
        .map(offset -> LocalDate.ofInstant(now, offset))
        .orElseGet(() -> LocalDate.ofInstant(now, zone()));
  }

  @Override
  public ZoneId zone() {
    return variable.map(value -> value.zone(now())).orElseGet(ZoneId::systemDefault);
  }
}
