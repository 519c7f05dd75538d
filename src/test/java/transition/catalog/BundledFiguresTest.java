package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.Guidance;
import transition.model.Guidance.FirstSteps;
import transition.model.Headline;
import transition.model.Level;
import transition.model.Market;
import transition.model.MissingSkill;
import transition.model.PayRange;
import transition.model.Phase;
import transition.model.Priority;
import transition.model.RolePay;
import transition.model.Span;
import transition.model.Transition;

/** The figures of the five guides, restated here by hand from reading the guides themselves. */
class BundledFiguresTest {

  private static final List<String> UK_MISSING =
      List.of(
          "backend-programming - -",
          "database-design - -",
          "nosql-databases - -",
          "api-design - -",
          "message-queues - -");
  private static final List<String> UK_PHASES =
      List.of(
          "week 1-2: 3 tasks, 0 resources",
          "week 2-4: 3 tasks, 2 resources",
          "month 2-4: 7 tasks, 3 resources",
          "month 3-6: 3 tasks, 0 resources",
          "month 5-7: 4 tasks, 1 resources",
          "month 7-10: 3 tasks, 0 resources",
          // The third point of the guide is advice, and a note of the phase.
          "month 7-10: 2 tasks, 0 resources");

  private final Catalog catalog = new Catalog(new BundledPack());

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # from,         to,               market, difficulty, title,    timeline,    pay, claim,  demand
          backend,        data-scientist,   US,     -,          6 months, -,           -,   30,     -
          backend,        feature-engineer, US,     moderate,   6 months, 6 months,    30,  30-40,  High
          backend,        mlops,            US,     moderate,   6 months, 6-9 months,  30,  30-40,  Growing
          data-scientist, backend,          UK,     moderate,   -,        6-12 months, -,   -,      -
          ml-engineer,    backend,          UK,     moderate,   -,        6-12 months, -,   -,      -
          """)
  void headlineIsThatOfTheGuide(
      String from,
      String to,
      Market market,
      String difficulty,
      String title,
      String timeline,
      String payChange,
      String payClaim,
      String demand) {
    Transition transition = transition(from, to);
    Headline headline = transition.headline();
    assertThat(transition.market()).contains(market);
    assertThat(headline.difficulty()).isEqualTo(Optional.ofNullable(difficulty));
    assertThat(headline.titleTimeline().map(Object::toString))
        .isEqualTo(Optional.ofNullable(title));
    assertThat(headline.timeline().map(Object::toString)).isEqualTo(Optional.ofNullable(timeline));
    assertThat(headline.payChange().map(Object::toString))
        .isEqualTo(Optional.ofNullable(payChange));
    assertThat(transition.payClaim().map(Object::toString))
        .isEqualTo(Optional.ofNullable(payClaim));
    assertThat(headline.demand().map(text -> text.substring(0, text.indexOf(' '))))
        .isEqualTo(Optional.ofNullable(demand));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          backend,        data-scientist,   python sql cloud-platforms system-architecture api-development
          backend,        feature-engineer, sql api-development cloud-platforms system-architecture devops
          backend,        mlops,            api-development cloud-platforms sql system-architecture devops
          data-scientist, backend,          analytical-thinking structured-communication project-coordination
          ml-engineer,    backend,          analytical-thinking structured-communication project-coordination
          """)
  void whatCarriesOverIsInTheOrderOfTheGuide(String from, String to, String skills) {
    assertThat(transition(from, to).transferable().items())
        .extracting(transferable -> transferable.skill().id())
        .containsExactly(skills.split(" "));
  }

  static Stream<Arguments> missing() {
    return Stream.of(
        arguments(
            "backend",
            "data-scientist",
            List.of(
                "data-wrangling - -",
                "deep-learning - -",
                "statistics - -",
                "machine-learning-algorithms - -",
                "data-storytelling - -",
                "big-data-tools - -")),
        arguments(
            "backend",
            "feature-engineer",
            List.of(
                "feature-engineering important 6",
                "feature-stores important 3",
                "python-data-science critical 4",
                "machine-learning-fundamentals critical 8",
                "spark-pipelines nice-to-have 4",
                "mlops-basics nice-to-have 2")),
        arguments(
            "backend",
            "mlops",
            List.of(
                "ml-pipelines important 4",
                "model-monitoring important 3",
                "machine-learning-fundamentals critical 6",
                "docker-kubernetes critical 4",
                "python-data-science nice-to-have 5",
                "feature-stores nice-to-have 2")),
        arguments("data-scientist", "backend", UK_MISSING),
        arguments("ml-engineer", "backend", UK_MISSING));
  }

  @ParameterizedTest
  @MethodSource("missing")
  void whatIsMissingHasThePriorityAndWeeksOfTheGuide(String from, String to, List<String> skills) {
    assertThat(transition(from, to).missing().items())
        .extracting(BundledFiguresTest::figures)
        .isEqualTo(skills);
  }

  private static String figures(MissingSkill missing) {
    return missing.skill().id()
        + " "
        + missing.priority().map(Priority::word).orElse("-")
        + " "
        + (missing.weeks().isPresent() ? missing.weeks().getAsInt() : "-");
  }

  static Stream<Arguments> phases() {
    return Stream.of(
        arguments(
            "backend",
            "data-scientist",
            List.of(
                "6 weeks: 3 tasks, 0 resources",
                "8 weeks: 3 tasks, 0 resources",
                "8 weeks: 3 tasks, 0 resources",
                "6 weeks: 3 tasks, 0 resources",
                "4 weeks: 3 tasks, 0 resources")),
        arguments(
            "backend",
            "feature-engineer",
            List.of(
                "8 weeks: 3 tasks, 2 resources",
                "6 weeks: 3 tasks, 2 resources",
                "4 weeks: 3 tasks, 2 resources",
                "4 weeks: 3 tasks, 2 resources",
                "4 weeks: 3 tasks, 2 resources")),
        arguments(
            "backend",
            "mlops",
            List.of(
                "6 weeks: 3 tasks, 2 resources",
                "4 weeks: 4 tasks, 2 resources",
                "4 weeks: 4 tasks, 2 resources",
                "3 weeks: 3 tasks, 2 resources",
                "4 weeks: 4 tasks, 2 resources")),
        arguments("data-scientist", "backend", UK_PHASES),
        arguments("ml-engineer", "backend", UK_PHASES));
  }

  @ParameterizedTest
  @MethodSource("phases")
  void phasesAreThoseOfTheGuide(String from, String to, List<String> phases) {
    assertThat(transition(from, to).phases().items())
        .extracting(BundledFiguresTest::figures)
        .isEqualTo(phases);
  }

  private static String figures(Phase phase) {
    return "%s: %d tasks, %d resources"
        .formatted(figures(phase.span()), phase.tasks().size(), phase.resources().size());
  }

  private static String figures(Span span) {
    if (span instanceof Span.Weeks weeks) {
      return weeks.count() + " weeks";
    }
    Span.Window window = (Span.Window) span;
    return window.unit() == Span.Unit.WEEK
        ? "week " + window.first() + "-" + window.last()
        : "month " + window.first() + "-" + window.last();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data-scientist", "ml-engineer"})
  void onlyTheStepThatTheGuideDoesNotDateHasANote(String from) {
    assertThat(transition(from, "backend").phases().items())
        .extracting(phase -> phase.note().isPresent())
        .containsExactly(false, false, false, false, false, false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data-scientist", "ml-engineer"})
  void theThirdStepOfTheUkPlanTeachesEveryMissingSkill(String from) {
    Transition transition = transition(from, "backend");
    assertThat(
            transition.phases().items().get(2).tasks().stream()
                .flatMap(task -> task.teaches().stream()))
        .containsExactlyElementsOf(
            transition.missing().items().stream().map(MissingSkill::skill).toList());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # from,         to,               love, miss, hard, week, month, quarter, questions, overview, interview
          backend,        data-scientist,   4,    4,    4,    3,    3,     3,       1,         3,        5
          backend,        feature-engineer, 4,    4,    4,    3,    3,     3,       1,         2,        5
          backend,        mlops,            4,    4,    4,    3,    3,     3,       1,         2,        5
          data-scientist, backend,          0,    0,    0,    0,    0,     0,       8,         6,        6
          ml-engineer,    backend,          0,    0,    0,    0,    0,     0,       6,         6,        6
          """)
  void guidanceHasAsManyPointsAsTheGuide(
      String from,
      String to,
      int love,
      int miss,
      int hard,
      int week,
      int month,
      int quarter,
      int questions,
      int overview,
      int interview) {
    Guidance guidance = catalog.guidance(transition(from, to));
    assertThat(guidance.expect().love()).hasSize(love);
    assertThat(guidance.expect().miss()).hasSize(miss);
    assertThat(guidance.expect().hard()).hasSize(hard);
    FirstSteps guided = guidance.firstStepsAreOurs() ? FirstSteps.NONE : guidance.firstSteps();
    assertThat(guided.week()).hasSize(week);
    assertThat(guided.month()).hasSize(month);
    assertThat(guided.quarter()).hasSize(quarter);
    assertThat(guidance.questions().items()).hasSize(questions);
    assertThat(guidance.overview().items()).hasSize(overview);
    assertThat(guidance.advice().get(0).points().items()).hasSize(interview);
    assertThat(guidance.advice())
        .extracting(advice -> advice.title())
        .containsExactly("Interviews", "CV", "Training", "Habits that help", "Mistakes to avoid");
    assertThat(guidance.advice().get(3).points().items()).hasSize(5);
    assertThat(guidance.advice().get(4).points().items()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          backend          | US | OVERALL=85000-140000
          backend          | UK | ENTRY=26000-38000 MID=42000-65000 SENIOR=70000-110000+
          data-scientist   | US | OVERALL=110000-190000
          data-scientist   | UK | ENTRY=32000-45000 MID=50000-80000 SENIOR=85000-150000+
          feature-engineer | US | OVERALL=120000-200000
          ml-engineer      | UK | MID=55000-85000
          mlops            | US | OVERALL=130000-220000
          """)
  void payIsThatOfTheGuides(String role, Market market, String levels) {
    RolePay pay = catalog.role(role).payIn(market).orElseThrow();
    StringBuilder actual = new StringBuilder();
    for (Map.Entry<Level, PayRange> level : pay.levels().entrySet()) {
      PayRange range = level.getValue();
      actual
          .append(actual.isEmpty() ? "" : " ")
          .append(level.getKey())
          .append("=%d-%d%s".formatted(range.low(), range.high(), range.open() ? "+" : ""));
    }
    assertThat(actual).hasToString(levels);
  }

  @Test
  void aRoleHasNoPayWhereNoGuideGivesAny() {
    assertThat(catalog.role("ml-engineer").payIn(Market.US)).isEmpty();
    assertThat(catalog.role("mlops").payIn(Market.UK)).isEmpty();
    assertThat(catalog.role("feature-engineer").payIn(Market.UK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"data-scientist", "ml-engineer"})
  void theUkGuidesExpectADipInPayOfTwelveToEighteenMonths(String from) {
    assertThat(transition(from, "backend").payDip())
        .hasValueSatisfying(
            dip -> {
              assertThat(dip.from()).isEqualTo(Level.MID);
              assertThat(dip.to()).isEqualTo(Level.ENTRY);
              assertThat(dip.gapMonths()).hasToString("12-18");
              assertThat(dip.backToMidYears()).hasToString("2-4");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"data-scientist", "feature-engineer", "mlops"})
  void theUsGuidesExpectNoDipInPay(String to) {
    assertThat(transition("backend", to).payDip()).isEmpty();
  }

  private Transition transition(String from, String to) {
    return catalog.transition(catalog.role(from), catalog.role(to)).orElseThrow();
  }
}
