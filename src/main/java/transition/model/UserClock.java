package transition.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What time it is where the user is. Most runs ask for today's date at most, and never pay for the
 * rules of their time zone.
 */
public interface UserClock {

  Instant now();

  LocalDate today();

  ZoneId zone();
}
