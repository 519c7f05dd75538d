package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.model.Transition;
import transition.planner.Availability;
import transition.planner.Roadmap;

class RoadmapCalendarTest {

  private static final Instant STAMP = Plans.STAMP;
  private static final Transition TRANSITION = Plans.transition();
  private static final Availability EVENLY = Plans.availability(Plans.hours(10));
  private static final Availability IN_SESSIONS = Plans.availability(Plans.sessions());
  private static final Optional<Duration> NO_ALARM = Optional.empty();
  private static final Optional<Duration> A_DAY = Optional.of(Duration.ofDays(1));
  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  @Test
  void aFileIsWhatTheStandardAsksFor() {
    Transition transition = Plans.transition(Plans.phase("The basics; and more", "Read, write."));
    Roadmap roadmap = Plans.roadmap(transition, Plans.availability(Plans.hours(20)));
    assertThat(RoadmapCalendar.of(transition, roadmap, Plans.silent(), STAMP, NO_ALARM))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//transition//transition//EN
            CALSCALE:GREGORIAN
            NAME:old to new
            X-WR-CALNAME:old to new
            BEGIN:VEVENT
            UID:old-to-new-week-1@transition
            DTSTAMP:20261120T100059Z
            LAST-MODIFIED:20261120T100059Z
            SEQUENCE:29919480
            DTSTART;VALUE=DATE:20270315
            DTEND;VALUE=DATE:20270322
            TRANSP:TRANSPARENT
            SUMMARY:Week 1: 20 h · 1.1
            DESCRIPTION:Starts and finishes 1.1: Read\\, write.\\n\\n20 h of study\\n\\nold\s
             to new
            CATEGORIES:Study
            END:VEVENT
            BEGIN:VEVENT
            UID:old-to-new-phase-1@transition
            DTSTAMP:20261120T100059Z
            LAST-MODIFIED:20261120T100059Z
            SEQUENCE:29919480
            DTSTART;VALUE=DATE:20270321
            DTEND;VALUE=DATE:20270322
            TRANSP:TRANSPARENT
            SUMMARY:Milestone: phase 1 done · The basics\\; and more
            DESCRIPTION:1.1 Read\\, write.\\n\\nold to new
            CATEGORIES:Milestone
            END:VEVENT
            BEGIN:VEVENT
            UID:old-to-new-new-job@transition
            DTSTAMP:20261120T100059Z
            LAST-MODIFIED:20261120T100059Z
            SEQUENCE:29919480
            DTSTART;VALUE=DATE:20270712
            DTEND;VALUE=DATE:20270713
            TRANSP:TRANSPARENT
            SUMMARY:New job: your first day
            DESCRIPTION:After a job search to 2027-06-13 and 4 weeks of notice.\\n\\nold\s
             to new
            CATEGORIES:Milestone
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "PT15M, TRIGGER:-PT15M",
    "PT90M, TRIGGER:-PT1H30M",
    "PT2H, TRIGGER:-PT2H",
    "PT24H, TRIGGER:-P1D",
    "PT672H, TRIGGER:-P28D"
  })
  void anAlarmGoesOffBeforeStudyAndNothingElse(Duration alarm, String trigger) {
    for (Availability availability : List.of(EVENLY, IN_SESSIONS)) {
      String file = file(availability, Optional.of(alarm));
      assertThat(file).contains("\r\n" + trigger + "\r\n");
      assertThat(ReadEvent.byIcal4j(file))
          .allSatisfy(
              event ->
                  assertThat(event.alarm())
                      .isEqualTo(event.category().equals("Study") ? Optional.of(alarm) : NO_ALARM));
    }
    assertThat(ReadEvent.byIcal4j(file(IN_SESSIONS, NO_ALARM)))
        .allMatch(event -> event.alarm().isEmpty());
  }

  @Test
  void aRoadmapPlannedAnewMovesTheEventsOfTheOldOne() {
    Roadmap roadmap = Plans.roadmap(TRANSITION, IN_SESSIONS);
    Roadmap later = Plans.roadmap(TRANSITION, Plans.START.plusDays(28), IN_SESSIONS, NO_DAY);
    Instant soon = STAMP.plusSeconds(60);
    Map<String, ReadEvent> before = ReadEvent.byKey(TRANSITION, roadmap);
    Map<String, ReadEvent> after =
        ReadEvent.byKey(
            TRANSITION, RoadmapCalendar.of(TRANSITION, later, Plans.silent(), soon, NO_ALARM));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach(
        (key, event) -> {
          assertThat(event.start()).isNotEqualTo(before.get(key).start());
          assertThat(event.sequence()).isGreaterThan(before.get(key).sequence());
          assertThat(event.stamp()).isAfter(before.get(key).stamp());
        });
  }

  @ParameterizedTest
  @CsvSource({"th-TH, Asia/Bangkok", "ar-EG-u-nu-arab, Pacific/Apia", "ja-JP-u-ca-japanese, UTC"})
  void aFileIsTheSameWhereverItIsWritten(String language, String zone) {
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    String weeks = file(EVENLY, A_DAY);
    String sessions = file(IN_SESSIONS, A_DAY);
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(file(EVENLY, A_DAY)).isEqualTo(weeks);
      assertThat(file(IN_SESSIONS, A_DAY)).isEqualTo(sessions);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  private static String file(Availability availability, Optional<Duration> alarm) {
    return RoadmapCalendar.of(
        TRANSITION, Plans.roadmap(TRANSITION, availability), Plans.silent(), STAMP, alarm);
  }
}
