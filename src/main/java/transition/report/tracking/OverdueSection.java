package transition.report.tracking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.document.Text.Style;
import transition.report.Figures;
import transition.text.OneLine;
import transition.tracking.Agenda;

/** The section with overdue tasks, then overdue first steps, oldest first. */
final class OverdueSection {

  private static final int LONGEST_TASK = 52;
  private static final int MOST = 3;

  private OverdueSection() {}

  /** A task or first step past its day. */
  private record Late(String id, String text, LocalDate due) {}

  static List<Block> of(Agenda agenda) {
    List<Late> all =
        Stream.concat(
                agenda.overdue().stream()
                    .map(task -> new Late(task.id(), task.text(), task.days().end())),
                agenda.overdueSteps().stream()
                    .map(step -> new Late(step.id(), step.text(), step.by().orElseThrow())))
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("Overdue"));
    blocks.add(
        new Bullets(
            all.stream()
                .limit(MOST)
                .map(
                    late ->
                        new Bullet(
                            Mark.POINT,
                            Text.of(late.id(), Style.CAUTION),
                            Text.of(OneLine.beginning(late.text(), LONGEST_TASK))
                                .plus(Text.muted(" (" + since(late.due(), agenda.day()) + ")"))))
                .toList()));
    if (all.size() > MOST) {
      blocks.add(new Paragraph(Text.muted("And %s more".formatted(all.size() - MOST))));
    }
    return blocks;
  }

  private static String since(LocalDate due, LocalDate today) {
    return Figures.count(ChronoUnit.DAYS.between(due, today), "day") + " late";
  }
}
