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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.model.DateRange;
import transition.model.Guidance.FirstSteps;
import transition.model.Transition;
import transition.planner.Availability;
import transition.planner.Roadmap;

class RoadmapCalendarTest {

  private static final Instant STAMP = Instant.parse("2026-11-20T10:00:59.9Z");
  private static final Transition TRANSITION = Plans.transition();
  private static final Availability EVENLY = Plans.availability(Plans.hours(10));
  private static final Availability IN_SESSIONS = Plans.availability(Plans.sessions());
  private static final Optional<Duration> NO_ALARM = Optional.empty();

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
            METHOD:PUBLISH
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
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  /** The clocks are put forward on 28 March 2027. */
  @Test
  void sessionsKeepTheirTimeOnTheClockWhenClocksChange() {
    Map<String, ReadEvent> events = read(IN_SESSIONS);
    assertThat(events.get("session-1").start()).isEqualTo(Instant.parse("2027-03-15T19:00:00Z"));
    assertThat(events.get("session-1").end()).isEqualTo(Instant.parse("2027-03-15T21:00:00Z"));
    assertThat(events.get("session-4").end()).isEqualTo(Instant.parse("2027-03-27T17:00:00Z"));
    assertThat(events.get("session-5").start()).isEqualTo(Instant.parse("2027-03-29T18:00:00Z"));
    assertThat(events.get("session-8").end()).isEqualTo(Instant.parse("2027-04-10T16:00:00Z"));
    assertThat(events).doesNotContainKeys("session-9", "week-1");
    assertThat(events.get("session-1").free()).isFalse();
  }

  @Test
  void aSessionNamesItsFirstTaskAndTellsOfAll() {
    String task = "A long task that is learned in many small steps, one after the other, slowly";
    Transition transition = Plans.transition(Plans.phase("One", task, "Short.", "Last."));
    Map<String, ReadEvent> events = read(transition, Plans.roadmap(transition, IN_SESSIONS));
    assertThat(events.get("session-1").summary())
        .isEqualTo("Study: 1.1 A long task that is learned in many small steps, one after…");
    assertThat(events.get("session-1").description())
        .isEqualTo("Starts 1.1: " + task + "\n\nold to new");
    assertThat(events.get("session-2").summary())
        .isEqualTo(
            "Study: 1.1 A long task that is learned in many small steps, one after… +1 more");
    assertThat(events.get("session-2").description())
        .isEqualTo("Finishes 1.1: " + task + "\nStarts 1.2: Short.\n\nold to new");
    assertThat(events.get("session-3").description())
        .isEqualTo("Continues 1.2: Short.\n\nold to new");
    assertThat(events.get("session-4").summary()).isEqualTo("Study: 1.2 Short. +1 more");
    assertThat(events.get("session-4").description())
        .isEqualTo("Finishes 1.2: Short.\nStarts and finishes 1.3: Last.\n\nold to new");
  }

  @Test
  void withoutSessionsAWeekIsAnEventOfWholeDays() {
    Map<String, ReadEvent> events =
        read(Plans.availability(Plans.hours(10), days("2027-03-24", "2027-04-04")));
    assertThat(events.get("week-2").start()).isEqualTo(LocalDate.parse("2027-03-22"));
    assertThat(events.get("week-2").end()).isEqualTo(LocalDate.parse("2027-03-29"));
    assertThat(events.get("week-2").free()).isTrue();
    assertThat(events.get("week-2").summary()).isEqualTo("Week 2: 2.85 h · 1.1");
    assertThat(events.get("week-2").description())
        .isEqualTo(
            """
            Continues 1.1: Read; write, count.

            2.85 h of study
            No study from 2027-03-24 to 2027-03-28: break

            old to new""");
    assertThat(events).as("weeks without study").doesNotContainKey("week-3");
    assertThat(events.get("week-5").summary()).isEqualTo("Week 5: 10 h · 2.1, 2.2");
  }

  @Test
  void theLastWeekEndsWithTheStudy() {
    Map<String, ReadEvent> events = read(Plans.availability(Plans.hours(11)));
    assertThat(events.get("week-3").end()).isEqualTo(LocalDate.parse("2027-04-05"));
    assertThat(events.get("week-4").start()).isEqualTo(LocalDate.parse("2027-04-05"));
    assertThat(events.get("week-4").end()).isEqualTo(LocalDate.parse("2027-04-10"));
    assertThat(events.get("phase-2").start()).isEqualTo(LocalDate.parse("2027-04-09"));
  }

  @Test
  void aHolidayIsNamedInItsWeek() {
    Availability holiday =
        new Availability(
            Plans.hours(10),
            List.of(),
            List.of(days("2027-03-30", "2027-03-30")),
            Optional.of(new Plans.OneHoliday(3, 29, "Easter Monday")),
            EVENLY.zone());
    assertThat(read(holiday).get("week-3").description())
        .contains(
            "\nNo study on 2027-03-30: break\nNo study on 2027-03-29: Easter Monday\n\nold to new");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-12, 'The last day of study is 2027-04-11, 1 day before.'",
    "2027-05-11, 'The last day of study is 2027-04-11, 30 days before.'",
    "2027-04-11, This is the last day of study.",
    "2027-04-10, 'The last day of study is 2027-04-11, 1 day after.'",
    "2027-01-01, 'The last day of study is 2027-04-11, 100 days after.'"
  })
  void aDeadlineTellsHowFarItIs(LocalDate deadline, String distance) {
    Roadmap roadmap = Plans.roadmap(TRANSITION, Plans.START, EVENLY, Optional.of(deadline));
    ReadEvent event = read(TRANSITION, roadmap).get("deadline");
    assertThat(event.start()).isEqualTo(deadline);
    assertThat(event.end()).isEqualTo(deadline.plusDays(1));
    assertThat(event.summary()).isEqualTo("Deadline");
    assertThat(event.description()).isEqualTo(distance + "\n\nold to new");
  }

  @Test
  void firstStepsStandWhereTheirTimeBeginsAndNameTheirLastDay() {
    FirstSteps steps = new FirstSteps(List.of("a", "b"), List.of("c"), List.of("d"));
    Map<String, ReadEvent> events =
        byKey(
            TRANSITION,
            RoadmapCalendar.of(
                TRANSITION,
                Plans.roadmap(TRANSITION, EVENLY),
                Plans.guidance(steps),
                STAMP,
                NO_ALARM));
    assertThat(events.get("first-steps-week").start()).isEqualTo(LocalDate.parse("2027-03-15"));
    assertThat(events.get("first-steps-week").summary())
        .isEqualTo("First steps: this week, by 2027-03-21");
    assertThat(events.get("first-steps-week").description()).isEqualTo("- a\n- b\n\nold to new");
    assertThat(events.get("first-steps-month").start()).isEqualTo(LocalDate.parse("2027-03-22"));
    assertThat(events.get("first-steps-month").summary())
        .isEqualTo("First steps: this month, by 2027-04-14");
    assertThat(events.get("first-steps-quarter").start()).isEqualTo(LocalDate.parse("2027-04-15"));
    assertThat(events.get("first-steps-quarter").summary())
        .isEqualTo("First steps: in 90 days, by 2027-06-12");
    assertThat(read(EVENLY).keySet()).noneMatch(key -> key.startsWith("first-steps"));
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
      Roadmap roadmap = Plans.roadmap(TRANSITION, availability);
      String file =
          RoadmapCalendar.of(TRANSITION, roadmap, Plans.silent(), STAMP, Optional.of(alarm));
      assertThat(file).contains("\r\n" + trigger + "\r\n");
      assertThat(ReadEvent.byIcal4j(file))
          .allSatisfy(
              event ->
                  assertThat(event.alarm())
                      .isEqualTo(event.category().equals("Study") ? Optional.of(alarm) : NO_ALARM));
    }
    assertThat(read(IN_SESSIONS).values()).allMatch(event -> event.alarm().isEmpty());
  }

  @Test
  void aRoadmapPlannedAnewMovesTheEventsOfTheOldOne() {
    Roadmap roadmap = Plans.roadmap(TRANSITION, IN_SESSIONS);
    Roadmap later = Plans.roadmap(TRANSITION, Plans.START.plusDays(28), IN_SESSIONS, NO_DAY);
    Instant soon = STAMP.plusSeconds(60);
    Map<String, ReadEvent> before = read(TRANSITION, roadmap);
    Map<String, ReadEvent> after =
        byKey(TRANSITION, RoadmapCalendar.of(TRANSITION, later, Plans.silent(), soon, NO_ALARM));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach(
        (key, event) -> {
          assertThat(event.start()).isNotEqualTo(before.get(key).start());
          assertThat(event.sequence()).isGreaterThan(before.get(key).sequence());
          assertThat(event.stamp()).isAfter(before.get(key).stamp());
        });
  }

  @Test
  void aRoadmapWithNothingLeftSaysSo() {
    Transition nothing = Plans.transition();
    Roadmap roadmap = Plans.roadmap(nothing, EVENLY);
    Roadmap empty =
        new Roadmap(
            roadmap.request(),
            roadmap.start(),
            List.of(),
            List.of(),
            roadmap.total(),
            roadmap.known(),
            roadmap.skipped(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Map<String, ReadEvent> events = read(nothing, empty);
    assertThat(events).containsOnlyKeys("done");
    assertThat(events.get("done").start()).isEqualTo(Plans.START);
    assertThat(events.get("done").summary()).isEqualTo("Nothing left to study");
    assertThat(events.get("done").description()).isEqualTo("old to new");
  }

  @ParameterizedTest
  @CsvSource({"th-TH, Asia/Bangkok", "ar-EG-u-nu-arab, Pacific/Apia", "ja-JP-u-ca-japanese, UTC"})
  void aFileIsTheSameWhereverItIsWritten(String language, String zone) {
    Locale locale = Locale.getDefault();
    TimeZone timeZone = TimeZone.getDefault();
    Roadmap roadmap = Plans.roadmap(TRANSITION, IN_SESSIONS);
    String here = RoadmapCalendar.of(TRANSITION, roadmap, Plans.silent(), STAMP, NO_ALARM);
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(RoadmapCalendar.of(TRANSITION, roadmap, Plans.silent(), STAMP, NO_ALARM))
          .isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(timeZone);
    }
  }

  private static final Optional<LocalDate> NO_DAY = Optional.empty();

  private static DateRange days(String first, String last) {
    return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Map<String, ReadEvent> read(Availability availability) {
    return read(TRANSITION, Plans.roadmap(TRANSITION, availability));
  }

  private static Map<String, ReadEvent> read(Transition transition, Roadmap roadmap) {
    return byKey(
        transition, RoadmapCalendar.of(transition, roadmap, Plans.silent(), STAMP, NO_ALARM));
  }

  private static Map<String, ReadEvent> byKey(Transition transition, String file) {
    assertThat(ReadEvent.byIcal4j(file)).isEqualTo(ReadEvent.byBiweekly(file));
    return ReadEvent.byBiweekly(file).stream()
        .collect(Collectors.toMap(event -> event.key(transition.id()), Function.identity()));
  }
}
