package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Document;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Sourced;

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

  static List<Block> advice(Guidance guidance) {
    List<Block> blocks = new ArrayList<>();
    for (Advice advice : guidance.advice()) {
      if (!advice.points().items().isEmpty()) {
        blocks.add(Section.of(advice.title()));
        blocks.add(Bullets.of(advice.points().items()));
        blocks.addAll(borrowed(advice.points()));
      }
    }
    return blocks;
  }

  static List<Block> questions(Guidance guidance) {
    List<Block> blocks = new ArrayList<>();
    if (!guidance.questions().items().isEmpty()) {
      blocks.add(Section.of("Questions and answers"));
    }
    guidance
        .questions()
        .items()
        .forEach(
            question -> {
              blocks.add(Section.inner(question.question()));
              blocks.add(new Paragraph(Text.of(question.answer())));
            });
    blocks.addAll(borrowed(guidance.questions()));
    return blocks;
  }

  private static List<Block> borrowed(Sourced<?> part) {
    return part.borrowedFrom().isEmpty()
        ? List.of()
        : List.of(Note.of("Borrowed from %s.".formatted(Figures.guides(part.borrowedFrom()))));
  }
}
