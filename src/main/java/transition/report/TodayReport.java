package transition.report;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.model.OneLine;
import transition.planner.Agenda;
import transition.planner.PlanStep;
import transition.planner.PlanTask;
import transition.planner.Roadmap.Times;
import transition.planner.StudyDay.Pause;
import transition.planner.StudyDay.Portion;
import transition.report.Block.Bullet;
import transition.report.Block.Bullets;
import transition.report.Block.Check;
import transition.report.Block.Checklist;
import transition.report.Block.Fact;
import transition.report.Block.Facts;
import transition.report.Block.Mark;
import transition.report.Block.Next;
import transition.report.Block.Note;
import transition.report.Block.Paragraph;
import transition.report.Block.Section;
import transition.report.Block.Title;
import transition.report.Text.Style;

/** What to do today and this week, on one screen. */
public final class TodayReport {

  private static final int LONGEST_TEXT = 40;
  private static final int MOST_THIS_WEEK = 6;
  private static final int MOST_OVERDUE = 4;

  private TodayReport() {}

  /**
   * The document.
   *
   * @param title the plan's own
   * @param own what the user has added to this week and not done
   * @param differences what is other in the data than in the plan, in sentences
   * @param plan the plan's file, as a shell reads it
   */
  public static Document of(
      Agenda agenda, String title, List<String> own, List<String> differences, String plan) {
    Document.Builder document =
        new Document.Builder()
            .add(
                new Title(
                    Text.strong(date(agenda.day()) + " · " + week(agenda)), Text.muted(title)))
            .add(Section.of("Today"))
            .add(today(agenda))
            .addAll(thisWeek(agenda, own))
            .addAll(overdue(agenda))
            .add(facts(agenda));
    if (!differences.isEmpty()) {
      document.add(Note.of(String.join(" ", differences)));
    }
    return document
        .add(
            new Next(
                agenda
                    .mostUrgent()
                    .map(task -> "transition done %s %s".formatted(plan, task.id()))
                    .orElse("transition progress " + plan)))
        .build();
  }

  /** Such as "Friday 2026-11-27". */
  private static String date(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day;
  }

  private static String week(Agenda agenda) {
    if (agenda.week() < 1) {
      return "before week 1 of " + agenda.weeks();
    }
    return agenda.week() > agenda.weeks()
        ? "after week %s of %s".formatted(agenda.weeks(), agenda.weeks())
        : "week %s of %s".formatted(agenda.week(), agenda.weeks());
  }

  private static Block today(Agenda agenda) {
    return switch (agenda.state()) {
      case ALL_DONE ->
          paragraph(Text.of("Congratulations! All that this plan has is done.", Style.GOOD));
      case NOT_BEGUN ->
          paragraph(Text.of("The plan begins on %s.".formatted(date(agenda.start()))));
      case STUDY ->
          new Bullets(agenda.study().portions().stream().map(TodayReport::portion).toList());
      case PAUSE -> paragraph(Text.of(pause(agenda) + goesOn(agenda)));
      case DONE_FOR_THE_DAY ->
          paragraph(
              Text.of("What was planned for today is done.", Style.GOOD).plus(urgent(agenda)));
      case NOTHING_PLANNED ->
          paragraph(Text.of("Nothing is planned for today.").plus(urgent(agenda)));
    };
  }

  private static Paragraph paragraph(Text text) {
    return new Paragraph(text);
  }

  private static Bullet portion(Portion portion) {
    String hours = Figures.hours(portion.effort());
    return new Bullet(
        Mark.POINT,
        Text.strong(portion.times().map(TodayReport::clock).orElse("About " + hours)),
        Text.of(
            portion.tasks().stream()
                .map(task -> task.id() + " " + shortened(task.text()))
                .collect(Collectors.joining("; "))));
  }

  private static String clock(Times times) {
    return times.start().toLocalTime() + "–" + times.end().toLocalTime();
  }

  private static String pause(Agenda agenda) {
    Pause pause = agenda.study().pause().orElseThrow();
    if (pause instanceof Pause.Break free) {
      return free.days().end().equals(agenda.day())
          ? "A break today."
          : "A break until %s.".formatted(free.days().end());
    }
    return pause instanceof Pause.Holiday holiday
        ? "A holiday: %s.".formatted(holiday.name())
        : "No study today.";
  }

  private static String goesOn(Agenda agenda) {
    return agenda.study().next().map(day -> " It goes on on %s.".formatted(date(day))).orElse("");
  }

  private static String urgent(Agenda agenda) {
    return agenda
        .mostUrgent()
        .map(task -> " Go on with %s: %s".formatted(task.id(), shortened(task.text())))
        .orElse("");
  }

  private static List<Block> thisWeek(Agenda agenda, List<String> own) {
    List<Check> checks =
        Stream.of(
                agenda.thisWeek().stream().map(TodayReport::check),
                agenda.steps().stream().map(TodayReport::check),
                own.stream().map(text -> new Check("", Text.of(shortened(text)), Text.EMPTY)))
            .flatMap(all -> all)
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (checks.isEmpty() && agenda.doneThisWeek() == 0) {
      return blocks;
    }
    blocks.add(Section.of("This week"));
    if (!checks.isEmpty()) {
      blocks.add(new Checklist(checks.stream().limit(MOST_THIS_WEEK).toList()));
    }
    List<String> more = new ArrayList<>();
    if (checks.size() > MOST_THIS_WEEK) {
      more.add("and %s more".formatted(checks.size() - MOST_THIS_WEEK));
    }
    if (agenda.doneThisWeek() > 0) {
      more.add(Figures.count(agenda.doneThisWeek(), "task") + " of this week done");
    }
    if (!more.isEmpty()) {
      blocks.add(paragraph(Text.muted(Figures.capital(String.join(", ", more)))));
    }
    return blocks;
  }

  private static Check check(PlanTask task) {
    return new Check(
        task.id(),
        Text.of(shortened(task.text())),
        Text.muted(Figures.hours(task.effort()) + ", " + Figures.dates(task.days())));
  }

  private static Check check(PlanStep step) {
    return new Check(
        step.id(),
        Text.of(shortened(step.text())),
        Text.muted(step.by().map(day -> "by " + day).orElse("")));
  }

  /** Something that should have been done by a day. */
  private record Late(String id, String text, LocalDate due) {}

  private static List<Block> overdue(Agenda agenda) {
    List<Late> all =
        Stream.concat(
                agenda.overdue().stream()
                    .map(task -> new Late(task.id(), task.text(), task.days().end())),
                agenda.overdueSteps().stream()
                    .map(step -> new Late(step.id(), step.text(), step.by().orElseThrow())))
            .sorted(Comparator.comparing(Late::due))
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("Overdue"));
    blocks.add(
        new Bullets(
            all.stream()
                .limit(MOST_OVERDUE)
                .map(
                    late ->
                        new Bullet(
                            Mark.POINT,
                            Text.of(late.id(), Style.CAUTION),
                            Text.of(shortened(late.text()))
                                .plus(Text.muted(", " + since(late.due(), agenda.day())))))
                .toList()));
    if (all.size() > MOST_OVERDUE) {
      blocks.add(paragraph(Text.muted("And %s more".formatted(all.size() - MOST_OVERDUE))));
    }
    return blocks;
  }

  private static String since(LocalDate due, LocalDate today) {
    return Figures.count(ChronoUnit.DAYS.between(due, today), "day") + " late";
  }

  private static Facts facts(Agenda agenda) {
    List<Fact> facts = new ArrayList<>();
    agenda
        .milestone()
        .ifPresent(
            next ->
                facts.add(
                    new Fact(
                        "Next milestone",
                        Text.of(
                            "%s, phase %s: %s, %s left"
                                .formatted(
                                    next.end(),
                                    next.phase(),
                                    shortened(next.title()),
                                    Figures.count(next.left(), "task"))))));
    Agenda.Left left = agenda.left();
    if (left.tasks() > 0) {
      facts.add(
          new Fact(
              "Left",
              Text.of(
                  Figures.count(left.tasks(), "task")
                      + ", "
                      + Figures.hours(left.effort())
                      + time(left))));
    }
    facts.add(new Fact("Last day", Text.of(date(agenda.end()))));
    return new Facts(facts);
  }

  /** Nothing where the plan has no time for it any more. */
  private static String time(Agenda.Left left) {
    if (left.weeks() == 0) {
      return "";
    }
    return ", "
        + (left.sessions().isPresent()
            ? Figures.count(left.sessions().getAsInt(), "session")
            : Figures.count(left.weeks(), "week"));
  }

  private static String shortened(String text) {
    return OneLine.beginning(text, LONGEST_TEXT);
  }
}
