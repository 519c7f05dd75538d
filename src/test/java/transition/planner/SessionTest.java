package transition.planner;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static transition.planner.Requests.session;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

  @ParameterizedTest
  @CsvSource({"19:00, 0", "23:00, 61", "00:00, 1441", "23:59, 2"})
  void aSessionWithoutLengthOrBeyondMidnightIsRefused(String start, long minutes) {
    assertThatIllegalArgumentException().isThrownBy(() -> session(MONDAY, start, minutes));
  }

  @ParameterizedTest
  @CsvSource({
    "19:00, 120, 1140, 1260, 19:00-21:00",
    "09:05, 25, 545, 570, 09:05-09:30",
    "22:00, 120, 1320, 1440, 22:00-24:00",
    "00:00, 1440, 0, 1440, 00:00-24:00",
    "23:59, 1, 1439, 1440, 23:59-24:00",
    "10:00, 5, 600, 605, 10:00-10:05",
  })
  void timesAreThoseOfADigitalClock(
      String start, long minutes, long first, long end, String words) {
    Session session = session(WEDNESDAY, start, minutes);
    assertThat(session.startMinute()).isEqualTo(first);
    assertThat(session.endMinute()).isEqualTo(end);
    assertThat(session.times()).isEqualTo(words);
    assertThat(session).hasToString("wed " + words);
  }

  @ParameterizedTest
  @CsvSource({
    "10:00, 60, true",
    "09:30, 31, true",
    "10:59, 30, true",
    "10:10, 5, true",
    "09:00, 300, true",
    "11:00, 60, false",
    "09:30, 30, false",
    "15:00, 10, false"
  })
  void sessionsOverlapIfTheyRunAtTheSameMoment(String start, long minutes, boolean overlap) {
    Session one = session(MONDAY, "10:00", 60);
    Session other = session(MONDAY, start, minutes);
    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
    assertThat(one.overlaps(session(SATURDAY, start, minutes))).isFalse();
  }

  @Test
  void theWeekBeginsOnMondayAndADayInTheMorning() {
    Session early = session(MONDAY, "07:00", 30);
    Session late = session(MONDAY, "19:00", 30);
    Session weekend = session(SATURDAY, "06:00", 30);
    assertThat(Stream.of(weekend, late, early).sorted()).containsExactly(early, late, weekend);
  }
}
