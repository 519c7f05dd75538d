package transition;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.Optional;
import java.util.TimeZone;
import transition.error.UsageException;

/**
 * The variable {@code TZ}, read as the system's own programs read it: a name such as {@code
 * Europe/Berlin}, a file with a zone, or a POSIX rule such as {@code CET-1CEST,M3.5.0,M10.5.0/3}.
 * Java takes what it does not know for GMT, knows a rule's first offset at most, and reads {@code
 * UTC+2} the other way around.
 *
 * @param value as it is set; empty stands for UTC
 */
record ZoneVariable(String value) {

  private static final ZoneId UTC = ZoneId.of("UTC");
  private static final String FOLDER = "/zoneinfo/";
  private static final String OF_SYSTEM = "/etc/localtime";

  /**
   * Returns the zone by a name, without the rules of all zones; empty if it takes more to find it.
   */
  Optional<TimeZone> plain() {
    TimeZone zone = TimeZone.getTimeZone(value);
    return value.contains("/") && zone.getID().equals(value) ? Optional.of(zone) : Optional.empty();
  }

  /**
   * Returns the zone that is meant.
   *
   * @param now from when on the zone has to agree with a rule
   * @throws UsageException if it means none, or one that Java does not have
   */
  ZoneId zone(Instant now) {
    String text = value.startsWith(":") ? value.substring(1) : value;
    if (text.isEmpty()) {
      return UTC;
    }
    String name = name(text.equals("localtime") ? OF_SYSTEM : text);
    if (ZoneRulesProvider.getAvailableZoneIds().contains(name)) {
      return ZoneId.of(name);
    }
    return PosixZone.parse(text)
        .flatMap(rule -> rule.zone(now))
        .map(zone -> zone.equals(ZoneOffset.UTC) ? UTC : zone)
        .orElseThrow(
            () ->
                new UsageException(
                    "the variable TZ is \"%s\", which is not a known time zone; set it "
                            .formatted(value)
                        + "to a name such as Europe/London, or unset it"));
  }

  /** Returns the name of the zone in a file, which its place tells, or else where a link leads. */
  private static String name(String text) {
    String file = text;
    if (text.startsWith("/") && !text.contains(FOLDER)) {
      try {
        file = Path.of(text).toRealPath().toString();
      } catch (IOException | InvalidPathException e) {
        return text;
      }
    }
    int folder = file.startsWith("/") ? file.lastIndexOf(FOLDER) : -1;
    String name = folder < 0 ? file : file.substring(folder + FOLDER.length());
    // Copies of all zones, without and with leap seconds.
    return name.startsWith("posix/") || name.startsWith("right/") ? name.substring(6) : name;
  }
}
