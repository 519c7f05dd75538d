package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.HostileText;
import transition.model.Guidance;
import transition.model.Role;
import transition.model.Samples;
import transition.model.Transition;
import transition.planner.Availability;
import transition.text.OneLine;

/** Whatever a file of data says, it stands in the calendar as text and takes nothing out of it. */
class HostileCalendarTest {

  private static final Instant STAMP = Instant.parse("2026-11-20T10:00:00Z");

  static Stream<String> texts() {
    return Stream.concat(
        HostileText.all(),
        Stream.of(
            "x\r\nEND:VALARM\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:mine",
            "😀".repeat(100),
            "a" + "é".repeat(100),
            "ab" + "中".repeat(100),
            "abc" + "👩\u200d💻".repeat(40),
            "half \ud83d of a character",
            "\ud83d",
            "\u2029\u2028\u0085"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextStaysText(String text) {
    for (Availability availability :
        List.of(
            withHoliday(Plans.availability(Plans.hours(10)), text),
            Plans.availability(Plans.sessions()))) {
      String file = file(availability, text);
      CalendarPropertiesTest.assertSoundLines(file);
      List<ReadEvent> events = ReadEvent.byBiweekly(file);
      List<ReadEvent> usual = ReadEvent.byBiweekly(file(availability, "usual"));
      assertThat(events.stream().map(ReadEvent::withoutTexts).toList())
          .isEqualTo(usual.stream().map(ReadEvent::withoutTexts).toList());
      assertSameTexts(text, events, usual);

      List<ReadEvent> again = ReadEvent.byIcal4j(file);
      assertThat(again.stream().map(ReadEvent::withoutTexts).toList())
          .isEqualTo(usual.stream().map(ReadEvent::withoutTexts).toList());
      if (!text.contains("\\")) { // which ical4j unescapes wrongly before an "n"
        assertSameTexts(text, again, usual);
      }
    }
  }

  /** Except in summaries of sessions, which are shortened; blanks are not counted. */
  private static void assertSameTexts(String text, List<ReadEvent> events, List<ReadEvent> usual) {
    String line = OneLine.of(text);
    for (int i = 0; i < events.size(); i++) {
      assertThat(events.get(i).description())
          .isEqualToNormalizingWhitespace(usual.get(i).description().replace("usual", line));
      assertThat(events.get(i).description().lines())
          .hasSameSizeAs(usual.get(i).description().lines().toList());
      if (!usual.get(i).summary().startsWith("Study: ")) {
        assertThat(events.get(i).summary())
            .isEqualToNormalizingWhitespace(usual.get(i).summary().replace("usual", line));
      }
    }
  }

  private static Availability withHoliday(Availability availability, String name) {
    return new Availability(
        availability.pace(),
        List.of(),
        List.of(),
        Optional.of(new Plans.OneHoliday(3, 29, name)),
        availability.zone());
  }

  private static String file(Availability availability, String text) {
    Role role =
        new Role(
            "id",
            text,
            text,
            List.of(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(Samples.SOURCE));
    Transition transition =
        Samples.transition(
            role,
            role,
            Samples.NO_HEADLINE,
            Optional.empty(),
            List.of(),
            List.of(Plans.phase(text, text, text)));
    Guidance guidance = Plans.guidance(Plans.steps(List.of(text), List.of(text), List.of(text)));
    return RoadmapCalendar.of(
        transition,
        Plans.roadmap(transition, availability),
        guidance,
        STAMP,
        Optional.of(Duration.ofMinutes(15)));
  }
}
