package transition.report.tracking;

import static transition.commandline.OptionNames.STUDY;

import java.time.LocalDate;
import java.util.stream.Collectors;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Paragraph;
import transition.document.Text;
import transition.document.Text.Style;
import transition.planner.Roadmap.Times;
import transition.report.Figures;
import transition.text.OneLine;
import transition.tracking.Agenda;
import transition.tracking.StudyDay.Pause;
import transition.tracking.StudyDay.Portion;

/** The section on the day itself: study, or why there is none. */
final class TodaySection {

  private static final int LONGEST_TASK = 60;

  private TodaySection() {}

  static Block of(Agenda agenda) {
    return switch (agenda.state()) {
      case ALL_DONE ->
          new Paragraph(Text.of("Congratulations! Everything in this plan is done.", Style.GOOD));
      case NOT_BEGUN ->
          new Paragraph(
              Text.of("The plan begins on %s.".formatted(Figures.weekdayAndDate(agenda.start()))));
      case STUDY ->
          new Bullets(agenda.study().portions().stream().map(TodaySection::portion).toList());
      case PAUSE -> new Paragraph(Text.of(pause(agenda) + next(agenda)));
      case DONE_FOR_THE_DAY ->
          new Paragraph(
              Text.of("What was planned for today is done.", Style.GOOD).plus(urgent(agenda)));
      case NOTHING_PLANNED ->
          new Paragraph(Text.of("Nothing is planned for today.").plus(urgent(agenda)));
    };
  }

  private static Bullet portion(Portion portion) {
    String hours = Figures.hours(portion.effort());
    return new Bullet(
        Mark.POINT,
        Text.strong(portion.times().map(TodaySection::clock).orElse("About " + hours)),
        Text.of(
            portion.tasks().stream()
                .map(task -> task.id() + " " + OneLine.beginning(task.text(), LONGEST_TASK))
                .collect(Collectors.joining("; "))));
  }

  private static String clock(Times times) {
    return times.start().toLocalTime() + "–" + times.until();
  }

  private static String pause(Agenda agenda) {
    return agenda.study().pause().orElseThrow().accept(new PauseText(agenda.day()));
  }

  private record PauseText(LocalDate today) implements Pause.Visitor<String> {

    @Override
    public String visit(Pause.OnBreak pause) {
      LocalDate end = pause.days().end();
      return end.equals(today) ? "A break today." : "A break until %s.".formatted(end);
    }

    @Override
    public String visit(Pause.OnHoliday pause) {
      return "A holiday: %s.".formatted(pause.name());
    }

    @Override
    public String visit(Pause.FreeWeekday pause) {
      return "No study today.";
    }
  }

  private static String next(Agenda agenda) {
    return agenda
        .study()
        .next()
        .map(day -> " Next study: %s.".formatted(Figures.weekdayAndDate(day)))
        .orElse("");
  }

  private static String urgent(Agenda agenda) {
    return agenda
        .mostUrgent()
        .map(
            task ->
                " Continue with %s: %s"
                    .formatted(task.id(), OneLine.beginning(task.text(), LONGEST_TASK)))
        .orElse("");
  }
}
