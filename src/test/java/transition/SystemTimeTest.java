package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemTimeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTC",
        "Europe/London",
        "America/New_York",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago"
      })
  void todayIsTheDateOfTheSystemsZone(String zone) {
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try {
      SystemTime time = new SystemTime(Optional.empty());
      LocalDate earliest = LocalDate.now(ZoneId.of(zone));
      LocalDate today = time.today();
      assertThat(today).isBetween(earliest, LocalDate.now(ZoneId.of(zone)));
      assertThat(time.zone()).isEqualTo(ZoneId.of(zone));
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
