package transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.error.UsageException;

class ZoneVariableTest {

  private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

  @TempDir Path folder;

  private static ZoneId zone(String value) {
    return new ZoneVariable(value).zone(NOW);
  }

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, Europe/Berlin",
    ":Europe/Berlin, Europe/Berlin",
    "EST5EDT, EST5EDT",
    "Etc/GMT-2, Etc/GMT-2",
    "/usr/share/zoneinfo/Asia/Kathmandu, Asia/Kathmandu",
    ":/usr/share/zoneinfo/posix/Asia/Kathmandu, Asia/Kathmandu",
    "right/America/Argentina/Ushuaia, America/Argentina/Ushuaia",
    "/elsewhere/share/zoneinfo/Pacific/Chatham, Pacific/Chatham",
    "'', UTC",
    ":, UTC",
    "UTC, UTC"
  })
  void namesAndFilesMeanTheirZone(String value, String zone) {
    assertThat(zone(value)).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource({
    "UTC0, Z",
    "EST5, -05:00",
    "JST-9, +09:00",
    "UTC+2, -02:00",
    "GMT-05:30, +05:30",
    "<+0545>-5:45, +05:45",
    "<-03>3, -03:00"
  })
  void offsetsCountToTheWest(String value, String offset) {
    assertThat(zone(value))
        .isEqualTo(offset.equals("Z") ? ZoneId.of("UTC") : ZoneOffset.of(offset));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "CET-1CEST,M3.5.0,M10.5.0/3 CET",
        "MEZ-1MESZ,M3.5.0,M10.5.0/3 Europe/Berlin",
        "<+01>-1<+02>,M3.5.0/02:00:00,M10.5.0/+3 Europe/Berlin",
        ":CET-1CEST-2,M3.5.0,M10.5.0/3 CET",
        "GMT0BST,M3.5.0/1,M10.5.0 Europe/London",
        "IST-1GMT0,M10.5.0,M3.5.0/1 Europe/London",
        "EST5EDT,M3.2.0,M11.1.0 America/New_York",
        "PST8PDT,M3.2.0,M11.1.0 America/Los_Angeles",
        "AEST-10AEDT,M10.1.0,M4.1.0/3 Australia/Sydney",
        "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0 Australia/LHI",
        "<-02>2<-01>,M3.5.0/-1,M10.5.0/0 America/Godthab"
      })
  void rulesMeanAZoneThatChangesItsClocksAtTheSameTimes(String value, String zone) {
    assertThat(zone(value)).isEqualTo(ZoneId.of(zone));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Nowhere",
        "BST",
        "CET-1CEST",
        "CET-1CEST,M3.5.0",
        "CET-1CEST,M13.5.0,M10.5.0/3",
        "CET-1CEST,M3.5.0,M9.5.0/3",
        "CET-1CEST,J60,300",
        "XXX-99",
        "CET-1CEST,M3.5.0,M10.5.0/3 ",
        "/etc/passwd",
        "/nowhere/at/all",
        "../Berlin",
        "europe/berlin",
        "\u0000"
      })
  void whatCannotBeUnderstoodIsRefused(String value) {
    assertThatThrownBy(() -> zone(value))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith(
            "the variable TZ is \"" + value + "\", which is not a known time zone");
    assertThatThrownBy(() -> new SystemTime(Optional.of(value)).today())
        .isInstanceOf(UsageException.class);
  }

  @Test
  void aLinkToAFileMeansItsZone() throws IOException {
    Path zones = Files.createDirectories(folder.resolve("zoneinfo/Asia"));
    Path file = Files.createFile(zones.resolve("Tokyo"));
    Path link = Files.createSymbolicLink(folder.resolve("localtime"), file);
    assertThat(zone(link.toString())).isEqualTo(ZoneId.of("Asia/Tokyo"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", ":Asia/Tokyo", "XXX-14", "XXX12"})
  void todayIsTheDateOfTheZone(String value) {
    SystemTime time = new SystemTime(Optional.of(value));
    LocalDate earliest = LocalDate.now(time.zone());
    assertThat(time.today()).isBetween(earliest, LocalDate.now(time.zone()));
  }
}
