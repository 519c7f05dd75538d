package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.commandline.CommandLines;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Document;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Guidance.Question;
import transition.model.Sourced;
import transition.model.Transition;

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
        : List.of(Note.of("Borrowed from %s.".formatted(Figures.guides(part.borrowedFrom()))));
  }
}
