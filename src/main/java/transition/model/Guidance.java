package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * The prose of a guide, which a plan prints and a gap ignores.
 *
 * @param overview paragraphs
 * @param firstStepsAreOurs whether they are the program's judgment and no guide's
 * @param advice sections such as interviews, CV, training, habits and mistakes
 * @param judgment answers to what no guide answers: the author's judgment, or with a source in the
 *     text
 */
public record Guidance(
    Sourced<String> overview,
    Expectations expect,
    FirstSteps firstSteps,
    boolean firstStepsAreOurs,
    List<Advice> advice,
    Sourced<Question> questions,
    List<Question> judgment) {

  public Guidance {
    requireNonNull(overview, "overview");
    requireNonNull(expect, "expect");
    requireNonNull(firstSteps, "firstSteps");
    advice = List.copyOf(advice);
    requireNonNull(questions, "questions");
    judgment = List.copyOf(judgment);
  }

  /** Returns only what is from the transition's own guide. */
  public Guidance ofGuide() {
    return new Guidance(
        overview.withoutBorrowed(),
        expect,
        firstStepsAreOurs ? FirstSteps.NONE : firstSteps,
        false,
        advice.stream()
            .map(one -> new Advice(one.title(), one.points().withoutBorrowed()))
            .filter(one -> !one.points().items().isEmpty())
            .toList(),
        questions.withoutBorrowed(),
        List.of());
  }

  /**
   * What people in the new role love, miss and find hard. A list is empty where the guide says
   * nothing.
   */
  public record Expectations(List<String> love, List<String> miss, List<String> hard) {
    public static final Expectations NONE = new Expectations(List.of(), List.of(), List.of());

    public Expectations {
      love = List.copyOf(love);
      miss = List.copyOf(miss);
      hard = List.copyOf(hard);
    }

    public boolean isEmpty() {
      return love.isEmpty() && miss.isEmpty() && hard.isEmpty();
    }
  }

  /**
   * Something to do first.
   *
   * @param does the number of the task that it is, or is a part of; empty if it stands alone
   * @param partPercent the part of that task, 1 to 100
   * @param hours the study time of a step that stands alone; zero if not known
   */
  public record FirstStep(String text, Optional<String> does, int partPercent, Effort hours) {
    public FirstStep {
      requireNonNull(text, "text");
      requireNonNull(does, "does");
      requireNonNull(hours, "hours");
    }

    /** Creates a step that stands alone and has no known study time. */
    public FirstStep(String text) {
      this(text, Optional.empty(), 100, Effort.ZERO);
    }

    public static List<String> texts(List<FirstStep> steps) {
      return steps.stream().map(FirstStep::text).toList();
    }
  }

  /**
   * What to do in the first week, month and 90 days. A list is empty where the guide says nothing.
   */
  public record FirstSteps(List<FirstStep> week, List<FirstStep> month, List<FirstStep> quarter) {
    public static final FirstSteps NONE = new FirstSteps(List.of(), List.of(), List.of());

    public FirstSteps {
      week = List.copyOf(week);
      month = List.copyOf(month);
      quarter = List.copyOf(quarter);
    }

    public boolean isEmpty() {
      return count() == 0;
    }

    /** Returns the number of steps in all three lists. */
    public int count() {
      return week.size() + month.size() + quarter.size();
    }
  }

  /** A titled list of advice. */
  public record Advice(String title, Sourced<String> points) {

    /** The title of the advice on interviews. */
    public static final String INTERVIEWS = "Interviews";

    public Advice {
      requireNonNull(title, "title");
      requireNonNull(points, "points");
    }
  }

  /** A common question with its answer. */
  public record Question(String question, String answer) {
    public Question {
      requireNonNull(question, "question");
      requireNonNull(answer, "answer");
    }
  }
}
