package transition.report;

import java.util.stream.Collectors;
import transition.document.Block;
import transition.document.Block.Bullet;
import transition.document.Block.Bullets;
import transition.document.Block.Mark;
import transition.document.Block.Paragraph;
import transition.document.Text;
import transition.document.Text.Style;
import transition.planner.Roadmap.Times;
import transition.text.OneLine;
import transition.tracking.Agenda;
import transition.tracking.StudyDay.Pause;
import transition.tracking.StudyDay.Portion;

/** What a plan has for the day itself: study, or why there is none. */
final class DayOfStudy {

  private static final int LONGEST_TASK = 60;

  private DayOfStudy() {}

  static Block of(Agenda agenda) {
    return switch (agenda.state()) {
      case ALL_DONE ->
          new Paragraph(Text.of("Congratulations! All that this plan has is done.", Style.GOOD));
      case NOT_BEGUN ->
          new Paragraph(
              Text.of("The plan begins on %s.".formatted(TodayReport.date(agenda.start()))));
      case STUDY ->
          new Bullets(agenda.study().portions().stream().map(DayOfStudy::portion).toList());
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
        Text.strong(portion.times().map(DayOfStudy::clock).orElse("About " + hours)),
        Text.of(
            portion.tasks().stream()
                .map(task -> task.id() + " " + OneLine.beginning(task.text(), LONGEST_TASK))
                .collect(Collectors.joining("; "))));
  }

  private static String clock(Times times) {
    return times.start().toLocalTime() + "–" + times.until();
  }

  private static String pause(Agenda agenda) {
    Pause pause = agenda.study().pause().orElseThrow();
    if (pause instanceof Pause.OnBreak free) {
      return free.days().end().equals(agenda.day())
          ? "A break today."
          : "A break until %s.".formatted(free.days().end());
    }
    return pause instanceof Pause.OnHoliday holiday
        ? "A holiday: %s.".formatted(holiday.name())
        : "No study today.";
  }

  private static String next(Agenda agenda) {
    return agenda
        .study()
        .next()
        .map(day -> " Next study: %s.".formatted(TodayReport.date(day)))
        .orElse("");
  }

  private static String urgent(Agenda agenda) {
    return agenda
        .mostUrgent()
        .map(
            task ->
                " Go on with %s: %s"
                    .formatted(task.id(), OneLine.beginning(task.text(), LONGEST_TASK)))
        .orElse("");
  }
}
