package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Source;
import transition.model.Sourced;
import transition.model.Transition;

/** Which parts of a transition are its own guide's, and which are taken from the playbook. */
class BundledPlaybookTest {

  private static final String DATA_SCIENTIST_GUIDE = "data-scientist-to-backend-uk";
  private static final String ML_ENGINEER_GUIDE = "ml-engineer-to-backend-uk";

  private final Catalog catalog = new Catalog(new BundledPack());

  @Test
  void nothingIsBorrowedWhereTheGuideSaysItAll() {
    Transition transition = transition("ml-engineer", "backend");
    Guidance guidance = catalog.guidance(transition);
    assertThat(sources(transition.missing())).isEmpty();
    assertThat(sources(transition.phases())).isEmpty();
    assertThat(sources(guidance.overview())).isEmpty();
    assertThat(sources(guidance.questions())).isEmpty();
    assertThat(guidance.advice())
        .allSatisfy(advice -> assertThat(sources(advice.points())).isEmpty());
  }

  @Test
  void theDataScientistGuideBorrowsWhatOnlyTheOtherUkGuideSpellsOut() {
    Transition transition = transition("data-scientist", "backend");
    Guidance guidance = catalog.guidance(transition);
    assertThat(sources(transition.missing())).containsExactly(ML_ENGINEER_GUIDE);
    assertThat(sources(transition.phases())).containsExactly(ML_ENGINEER_GUIDE);
    assertThat(sources(guidance.overview())).isEmpty();
    assertThat(sources(guidance.questions())).isEmpty();
    assertThat(sources(advice(guidance, "Interviews"))).isEmpty();
    for (String title : List.of("CV", "Training", "Habits that help", "Mistakes to avoid")) {
      assertThat(sources(advice(guidance, title))).as(title).containsExactly(ML_ENGINEER_GUIDE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"data-scientist", "feature-engineer", "mlops"})
  void theUsGuidesBorrowAllAdviceAndNothingElse(String to) {
    Transition transition = transition("backend", to);
    Guidance guidance = catalog.guidance(transition);
    assertThat(sources(transition.missing())).isEmpty();
    assertThat(sources(transition.phases())).isEmpty();
    assertThat(sources(guidance.overview())).isEmpty();
    assertThat(sources(guidance.questions())).isEmpty();
    assertThat(sources(advice(guidance, "Interviews")))
        .containsExactly(DATA_SCIENTIST_GUIDE, ML_ENGINEER_GUIDE);
    for (String title : List.of("CV", "Training", "Habits that help", "Mistakes to avoid")) {
      assertThat(sources(advice(guidance, title))).as(title).containsExactly(ML_ENGINEER_GUIDE);
    }
  }

  @Test
  void sharedTextSpeaksOfTheRolesAtHand() {
    Transition transition = transition("backend", "mlops");
    assertThat(advice(catalog.guidance(transition), "CV").items())
        .anyMatch(point -> point.contains("Backend Developer") && point.contains("MLOps Engineer"))
        .noneMatch(point -> point.contains("Machine Learning Engineer"));
  }

  @Test
  void sharedQuestionsComeBeforeThoseOfTheGuideAlone() {
    assertThat(catalog.guidance(transition("data-scientist", "backend")).questions().items())
        .extracting(question -> question.question())
        .element(0)
        .satisfies(
            question -> assertThat(question).startsWith("Is a change to Backend Developer work"));
    assertThat(catalog.guidance(transition("data-scientist", "backend")).questions().items())
        .last()
        .satisfies(question -> assertThat(question.question()).contains("companies"));
  }

  private Transition transition(String from, String to) {
    return catalog.transition(catalog.role(from), catalog.role(to)).orElseThrow();
  }

  private static Sourced<String> advice(Guidance guidance, String title) {
    return guidance.advice().stream()
        .filter(advice -> advice.title().equals(title))
        .map(Advice::points)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> sources(Sourced<?> part) {
    return part.borrowedFrom().stream().map(Source::id).toList();
  }
}
