package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.NamedCases;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.model.DateRange;
import transition.model.Guidance;
import transition.model.Transition;
import transition.planner.Availability;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.Week;
import transition.planner.SeededRoadmaps;

/** What holds for the calendar of every roadmap, as two libraries read it. */
@ExtendWith(NamedCases.class)
class CalendarPropertiesTest {

  private static final Instant STAMP = Instant.parse("2026-11-20T10:00:00Z");
  private static final Duration ALARM = Duration.ofMinutes(15);
  private static final Guidance STEPS =
      Plans.guidance(Plans.steps(List.of("one", "two"), List.of("three"), List.of()));

  /** A roadmap; its name is for messages. */
  record Sample(String name, Transition transition, Guidance guidance, Roadmap roadmap) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** All bundled transitions at several paces, from before both changes of the clocks. */
  static Stream<Sample> bundled() {
    Catalog catalog = new Catalog(new BundledPack());
    DateRange winter = new DateRange(LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 3));
    List<Availability> availabilities =
        List.of(
            Plans.availability(Plans.hours(10)),
            Plans.availability(Plans.hours(3), winter),
            Plans.availability(Plans.sessions()),
            Plans.availability(Plans.sessions(), winter));
    List<LocalDate> starts = List.of(LocalDate.of(2026, 10, 14), LocalDate.of(2027, 2, 15));
    List<Sample> samples = new ArrayList<>();
    for (Transition transition : catalog.transitions()) {
      for (LocalDate start : starts) {
        for (Availability availability : availabilities) {
          samples.add(
              new Sample(
                  transition.id() + " " + start + " " + samples.size(),
                  transition,
                  catalog.guidance(transition),
                  Plans.roadmap(transition, start, availability, Optional.of(start))));
        }
      }
    }
    return samples.stream();
  }

  static Stream<Sample> random() {
    return SeededRoadmaps.all(20, 60)
        .map(one -> new Sample(one.toString(), one.transition(), STEPS, one.roadmap()));
  }

  @ParameterizedTest
  @MethodSource({"bundled", "random"})
  void bothReadersFindTheRoadmap(Sample sample) {
    String file = file(sample, sample.roadmap(), STAMP);
    Map<String, ReadEvent> byKey = ReadEvent.byKey(sample.transition(), file);

    Roadmap roadmap = sample.roadmap();
    Set<String> expected = new HashSet<>();
    for (DatedSession session : roadmap.sessions()) {
      String key = "session-" + session.number();
      expected.add(key);
      assertThat(byKey.get(key).start()).isEqualTo(session.times().start().toInstant());
      assertThat(byKey.get(key).end()).isEqualTo(session.times().end().toInstant());
      assertThat(byKey.get(key).alarm()).contains(ALARM);
      session
          .tasks()
          .forEach(task -> assertThat(byKey.get(key).description()).contains(task.text()));
    }
    for (Week week : roadmap.weeks()) {
      String key = "week-" + week.number();
      if (roadmap.sessions().isEmpty() && !week.effort().isZero()) {
        expected.add(key);
        LocalDate last = week.end().isAfter(roadmap.lastDay()) ? roadmap.lastDay() : week.end();
        assertDays(byKey.get(key), week.start(), last);
        assertThat(byKey.get(key).alarm()).contains(ALARM);
        week.tasks()
            .forEach(task -> assertThat(byKey.get(key).description()).contains(task.text()));
      }
    }
    roadmap
        .phases()
        .forEach(
            phase -> {
              expected.add("phase-" + phase.number());
              assertDays(byKey.get("phase-" + phase.number()), phase.end(), phase.end());
            });
    roadmap
        .request()
        .deadline()
        .ifPresent(
            deadline -> {
              expected.add("deadline");
              assertDays(byKey.get("deadline"), deadline.day(), deadline.day());
            });
    expected.add("new-job");
    assertDays(byKey.get("new-job"), roadmap.newJob(), roadmap.newJob());
    if (roadmap.phases().isEmpty()) {
      expected.add("done");
    }
    assertThat(byKey.keySet())
        .filteredOn(key -> !key.startsWith("first-steps-"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource({"bundled", "random"})
  void everyLineIsShortAndWhole(Sample sample) {
    assertSoundLines(file(sample, sample.roadmap(), STAMP));
  }

  @ParameterizedTest
  @MethodSource("random")
  void eventsKeepTheirIdentityWhenTheRoadmapMoves(Sample sample) {
    Roadmap roadmap = sample.roadmap();
    Availability free =
        new Availability(
            roadmap.request().availability().pace(),
            List.of(),
            List.of(),
            Optional.empty(),
            roadmap.request().availability().zone());
    Roadmap fresh = SeededRoadmaps.replanned(sample.transition(), roadmap, 0, free);
    Roadmap later = SeededRoadmaps.replanned(sample.transition(), roadmap, 14, free);
    assertThat(uids(file(sample, later, STAMP.plusSeconds(60))))
        .isEqualTo(uids(file(sample, fresh, STAMP)));
  }

  private static Set<String> uids(String file) {
    List<String> uids = ReadEvent.byBiweekly(file).stream().map(ReadEvent::uid).toList();
    assertThat(uids).doesNotHaveDuplicates();
    return Set.copyOf(uids);
  }

  private static void assertDays(ReadEvent event, LocalDate first, LocalDate last) {
    assertThat(event.start()).isEqualTo(first);
    assertThat(event.end()).isEqualTo(last.plusDays(1));
    assertThat(event.free()).isTrue();
  }

  private static String file(Sample sample, Roadmap roadmap, Instant stamp) {
    return RoadmapCalendar.of(
        sample.transition(), roadmap, sample.guidance(), stamp, Optional.of(ALARM));
  }

  /** Lines of at most 75 bytes, each of which is UTF-8 of its own, without control characters. */
  static void assertSoundLines(String file) {
    assertThat(file).endsWith("\r\n");
    for (String line : file.split("\r\n", -1)) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      assertThat(bytes.length).as(line).isLessThanOrEqualTo(75);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
      assertThat(line.chars()).as(line).noneMatch(Character::isISOControl);
      assertThat(line).doesNotContain("\u2028", "\u2029", "\ufffd");
    }
  }
}
