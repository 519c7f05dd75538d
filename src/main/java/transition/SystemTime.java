package transition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import transition.cli.Time;

/**
 * The time of the system. {@link ZoneId} looks for rules of zones in every jar when it is first
 * used, which takes 20 ms, so today's date is found without it: {@link TimeZone} has the same
 * offsets.
 */
final class SystemTime implements Time {

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public LocalDate today() {
    Instant now = now();
    int offset = TimeZone.getDefault().getOffset(now.toEpochMilli());
    return LocalDate.ofInstant(now, ZoneOffset.ofTotalSeconds(offset / 1000));
  }

  @Override
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }
}
