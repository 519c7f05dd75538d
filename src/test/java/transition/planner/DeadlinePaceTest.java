package transition.planner;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static transition.model.Samples.phase;
import static transition.model.Samples.skill;
import static transition.model.Samples.task;
import static transition.model.Samples.teaching;
import static transition.planner.Requests.session;
import static transition.planner.Requests.sessions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.commandline.OptionAdvice;
import transition.error.NoAnswerException;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.MissingSkill;
import transition.model.Phase;
import transition.model.Priority;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Span;
import transition.model.Transition;

class DeadlinePaceTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final Availability TEN_HOURS =
      Availability.even(RoadmapRequest.DEFAULT_PACE, List.of());
  private static final Skill CRITICAL = skill("critical");
  private static final Skill EXTRA = skill("extra");
  private static final Skill LATER = skill("later");

  /** Three weeks of ten hours each. */
  private final Transition three =
      Samples.transition(
          List.of(
              Samples.missing(LATER, Priority.NICE_TO_HAVE, 1),
              Samples.missing(CRITICAL, Priority.CRITICAL, 1),
              Samples.missing(EXTRA, Priority.NICE_TO_HAVE, 1)),
          List.of(weeks(1, CRITICAL), weeks(1, EXTRA), weeks(1, LATER)));

  /**
   * 210 hours of study. The 118 days to the first deadline have 210.7 h at 12.5 h a week, and 206.5
   * at 12.25; 147 days are 21 weeks; 37 days have 210.1 h at 39.75 h a week; 4,746 days are 678
   * weeks.
   */
  @ParameterizedTest
  @CsvSource({
    "2027-05-01, 12.5",
    "2027-05-30, 10",
    "2027-05-29, 10.25",
    "2027-02-09, 39.75",
    "2040-01-01, 0.5"
  })
  void theHoursAreTheLeastQuartersThatReachTheDeadline(LocalDate day, String hours) {
    Catalog catalog = new Catalog(new BundledPack());
    Transition mlops =
        catalog.transition(catalog.role("backend"), catalog.role("mlops")).orElseThrow();
    Roadmap roadmap = RoadmapPlanner.plan(mlops, by(day, TEN_HOURS, Requests.WHOLE));
    assertThat(roadmap.request().availability().pace().weekly().hours()).hasToString(hours);
    assertThat(roadmap.end()).isBeforeOrEqualTo(day);
  }

  @Test
  void periodsKeepTheirHours() {
    DateRange firstWeek = new DateRange(START, START.plusDays(6));
    Availability availability =
        Requests.at(
            new Pace.Even(new Effort(1)),
            "UTC",
            new PacePeriod(firstWeek, new Pace.Even(new Effort(1_200))));
    assertThat(hours(START.plusDays(13), availability)).contains("10");
    assertThat(hours(START.plusDays(20), availability)).contains("5");
  }

  /** Twenty hours of sessions in the first week leave ten for the second. */
  @Test
  void periodsWithSessionsKeepTheirHoursButNotTheirTimes() {
    DateRange firstWeek = new DateRange(START, START.plusDays(6));
    Pace.Sessions days = sessions(session(MONDAY, "08:00", 600), session(TUESDAY, "08:00", 600));
    Availability availability =
        Requests.at(sessions(session(MONDAY, "19:00", 60)), "UTC", new PacePeriod(firstWeek, days));
    assertThat(hours(START.plusDays(13), availability)).contains("10");
  }

  @Test
  void someoneWithNothingLeftToDoNeedsTheLeast() {
    Workload all = new Workload(Knowledge.NONE, Set.of(CRITICAL, EXTRA, LATER), 0);
    assertThat(DeadlinePace.find(three, by(START, TEN_HOURS, all)))
        .contains(new Pace.Even(new Effort(15)));
  }

  /** At 40 hours a week a day has 342 6/7 minutes, two have 685, three 1,028 and five 1,714. */
  @Test
  void outOfReachSaysWhatIsPossibleAndWhichSkillsToSkip() {
    assertThat(refused(three, START.plusDays(4), Requests.WHOLE))
        .isEqualTo(
            "2027-01-08 is out of reach: at 40 h a week, the most that is planned, the last day is"
                + " 2027-01-09; 1.5 of its 30 h would have to go, for example with --skip extra");
    assertThat(refused(three, START.plusDays(2), Requests.WHOLE))
        .endsWith("13 of its 30 h would have to go, for example with --skip extra --skip later");
    assertThat(refused(three, START, Requests.WHOLE))
        .endsWith(
            "24.5 of its 30 h would have to go, for example with"
                + " --skip extra --skip later --skip critical");
  }

  @Test
  void aSkillThatNeedNotBeSkippedIsNotNamed() {
    Transition uneven =
        Samples.transition(
            missing(EXTRA, LATER), List.of(weeks(1, LATER), weeks(4, EXTRA), weeks(1, CRITICAL)));
    assertThat(refused(uneven, START.plusDays(6), Requests.WHOLE))
        .endsWith("20 of its 60 h would have to go, for example with --skip extra");
  }

  @Test
  void whatNoSkillTeachesCannotBeLeftOut() {
    Transition taskless =
        Samples.transition(
            missing(EXTRA), List.of(phase(new Span.Weeks(8), task("a")), weeks(1, EXTRA)));
    assertThat(refused(taskless, START.plusDays(6), Requests.WHOLE))
        .endsWith("50 of its 90 h would have to go, and skipping skills is not enough");
  }

  @Test
  void whatIsSkippedAlreadyIsNotNamedAgain() {
    Workload without = new Workload(Knowledge.NONE, Set.of(EXTRA), 0);
    assertThat(refused(three, START.plusDays(1), without))
        .endsWith("8.75 of its 20 h would have to go, for example with --skip later");
  }

  @Test
  void aDeadlineBeforeTheStartCannotBeMetByMoreHours() {
    assertThat(refused(three, START.minusDays(1), Requests.WHOLE))
        .isEqualTo(
            "2027-01-03 is out of reach: it is before the start, 2027-01-04; at 40 h a week, the"
                + " most that is planned, the last day is 2027-01-09");
    Workload nothing = new Workload(Knowledge.NONE, Set.of(CRITICAL, EXTRA, LATER), 0);
    assertThat(refused(three, START.minusDays(1), nothing))
        .contains("it is before the start, 2027-01-04", "the last day is 2027-01-04");
  }

  /** The window lasts 100 hours, of which one is left. */
  @Test
  void theExcessIsAPartOfTheRemainingEffortEvenInAWindow() {
    Phase window = phase(new Span.Window(Span.Unit.WEEK, 1, 10), teaching(EXTRA));
    Transition thin = Samples.transition(missing(EXTRA), List.of(window));
    Workload known = new Workload(new Knowledge(Map.of(EXTRA, 99)), Set.of(), 0);
    assertThat(refused(thin, START.plusDays(6), known))
        .endsWith("; 0.75 of its 1 h would have to go, for example with --skip extra");
  }

  private Optional<String> hours(LocalDate day, Availability availability) {
    return DeadlinePace.find(three, by(day, availability, Requests.WHOLE))
        .map(pace -> pace.weekly().hours().toPlainString());
  }

  private static String refused(Transition transition, LocalDate day, Workload workload) {
    List<String> messages = new ArrayList<>();
    assertThatExceptionOfType(NoAnswerException.class)
        .isThrownBy(() -> RoadmapPlanner.plan(transition, by(day, TEN_HOURS, workload)))
        .satisfies(refusal -> messages.add(OptionAdvice.noAnswer(refusal)));
    return messages.get(0);
  }

  private static RoadmapRequest by(LocalDate day, Availability availability, Workload workload) {
    return Requests.by(day, Requests.request(START, availability, workload));
  }

  private static List<MissingSkill> missing(Skill... skills) {
    return Arrays.stream(skills).map(Samples::unranked).toList();
  }

  private static Phase weeks(int count, Skill skill) {
    return phase(new Span.Weeks(count), teaching(skill));
  }
}
