package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.commandline.CommandLines;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.Document;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Guidance.FirstSteps;
import transition.model.Guidance.Question;
import transition.model.Sourced;
import transition.model.Transition;
import transition.planner.FirstStepsDays;

/** Sections of a plan with a guide's advice, each with a note if it comes from another guide. */
final class GuidanceSections {

  private GuidanceSections() {}

  static List<Block> overview(Guidance guidance) {
    Sourced<String> paragraphs = guidance.overview();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("Overview"));
    paragraphs.items().forEach(text -> blocks.add(new Paragraph(Text.of(text))));
    blocks.addAll(borrowed(paragraphs));
    return paragraphs.items().isEmpty() ? List.of() : blocks;
  }

  /** Returns the first steps with the days by which to take them. */
  static List<Block> firstSteps(Guidance guidance, LocalDate start) {
    FirstSteps steps = guidance.firstSteps();
    FirstStepsDays days = FirstStepsDays.from(start);
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("First steps"));
    if (steps.isEmpty()) {
      blocks.add(new Paragraph(Text.of("No guide names any; start with the tasks of week 1.")));
      return blocks;
    }
    blocks.addAll(steps("This week, by " + days.week().end(), steps.week(), 1));
    int shown = steps.week().size();
    blocks.addAll(steps("This month, by " + days.month().end(), steps.month(), 1 + shown));
    shown += steps.month().size();
    blocks.addAll(
        steps(
            "In %s days, by %s".formatted(FirstStepsDays.QUARTER, days.quarter().end()),
            steps.quarter(),
            1 + shown));
    return blocks;
  }

  private static List<Block> steps(String title, List<String> steps, int firstNumber) {
    List<Check> checks = new ArrayList<>();
    for (String step : steps) {
      checks.add(new Check("F" + (firstNumber + checks.size()), Text.of(step), Text.EMPTY));
    }
    return checks.isEmpty() ? List.of() : List.of(Section.inner(title), new Checklist(checks));
  }

  static List<Block> expectations(Guidance guidance) {
    if (guidance.expect().isEmpty()) {
      return List.of(
          Section.of("What to expect"),
          new Paragraph(Text.of("No guide says what people love, miss or find hard here.")));
    }
    return new Document.Builder()
        .add(Section.of("What to expect"))
        .points(Section.inner("What you will love"), guidance.expect().love())
        .points(Section.inner("What you may miss"), guidance.expect().miss())
        .points(Section.inner("What is hard"), guidance.expect().hard())
        .build()
        .blocks();
  }

  /**
   * Returns the sections with advice.
   *
   * @param afterInterviews what to add to those on interviews
   */
  static List<Block> advice(Guidance guidance, List<Block> afterInterviews) {
    List<Block> blocks = new ArrayList<>();
    for (Advice advice : guidance.advice()) {
      if (!advice.points().items().isEmpty()) {
        blocks.add(Section.of(advice.title()));
        blocks.add(Bullets.of(advice.points().items()));
        blocks.addAll(borrowed(advice.points()));
        if (advice.title().equals(Advice.INTERVIEWS)) {
          blocks.addAll(afterInterviews);
        }
      }
    }
    return blocks;
  }

  /** Returns where to practice the questions of interviews. */
  static List<Block> practice(Transition transition) {
    String line = CommandLines.of("interview", transition).build();
    return List.of(new Paragraph(Text.muted("Questions to practice, of our own: ").plus(line)));
  }

  static List<Block> questions(Guidance guidance) {
    List<Block> blocks = questions("Questions and answers", guidance.questions().items());
    blocks.addAll(borrowed(guidance.questions()));
    return blocks;
  }

  /** Returns the section with answers to what no guide answers. */
  static List<Block> judgment(Guidance guidance) {
    List<Block> blocks = questions("What no guide answers", guidance.judgment());
    if (!blocks.isEmpty()) {
      blocks.add(
          Note.of(
              "These answers are our judgment, except for facts that name their source. Prices"
                  + " change: look them up before you pay."));
    }
    return blocks;
  }

  private static List<Block> questions(String title, List<Question> questions) {
    List<Block> blocks = new ArrayList<>();
    if (!questions.isEmpty()) {
      blocks.add(Section.of(title));
    }
    for (Question question : questions) {
      blocks.add(Section.inner(question.question()));
      blocks.add(new Paragraph(Text.of(question.answer())));
    }
    return blocks;
  }

  private static List<Block> borrowed(Sourced<?> part) {
    return part.borrowedFrom().isEmpty()
        ? List.of()
        : List.of(
            Note.of(
                "Written for another move, in %s; no guide to this move has this part."
                    .formatted(Figures.guides(part.borrowedFrom()))));
  }
}
