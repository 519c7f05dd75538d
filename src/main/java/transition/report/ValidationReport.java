package transition.report;

import java.util.List;
import transition.document.Block;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.document.Title;
import transition.model.validation.Place;
import transition.model.validation.Problem;
import transition.model.validation.Validation;

/** A document of the problems in packs, each below its place, with the count at the end. */
public final class ValidationReport {

  private ValidationReport() {}

  public static Document of(Validation validation) {
    Document.Builder document =
        new Document.Builder()
            .add(new Title(Text.strong("Validation"), Text.EMPTY))
            .add(
                new Facts(
                    validation.packs().stream()
                        .map(pack -> new Fact("Pack", Text.of(pack)))
                        .toList()));
    validation.problems().forEach(problem -> document.addAll(blocks(problem)));
    if (validation.more() > 0) {
      document.add(
          Note.of(
              "%s not shown; fix those above first."
                  .formatted(Figures.count(validation.more(), "more problem"))));
    }
    return document.add(new Paragraph(Text.of(count(validation)))).build();
  }

  private static List<Block> blocks(Problem problem) {
    Place place = problem.place();
    String position = place.file() + ":" + place.line() + ":" + place.column();
    String field = place.path().isEmpty() ? "" : "  " + place.path();
    return List.of(
        Section.of(position + field),
        new Paragraph(Text.of(Figures.capital(problem.sentence())).plus(end(problem))));
  }

  private static String end(Problem problem) {
    return problem.remedy().endsWith("?") ? "" : ".";
  }

  private static String count(Validation validation) {
    String files = Figures.count(validation.files(), "file");
    if (validation.isSound()) {
      return "No problems in " + files + ".";
    }
    String all = Figures.count(validation.problems().size() + validation.more(), "problem");
    String in =
        validation.more() > 0 ? "" : " in " + Figures.count(validation.filesWithProblems(), "file");
    return all + in + "; " + files + " checked.";
  }
}
