package transition.report.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.NextCommand;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;
import transition.document.Title;
import transition.model.UnverifiedHolidays;
import transition.report.Figures;
import transition.report.HolidayNotes;
import transition.text.OneLine;
import transition.tracking.Agenda;
import transition.tracking.PlanNotes;
import transition.tracking.PlanStep;
import transition.tracking.PlanTask;

/** A document of what to do today and this week, on one screen. */
public final class TodayReport {

  private static final int LONGEST_OWN = 60;
  private static final int LONGEST_TASK = 40;
  private static final int MOST_THIS_WEEK = 6;

  private TodayReport() {}

  /**
   * Returns the document.
   *
   * @param title the plan's own
   * @param own what the user has added to this week and not done
   * @param notes what the user should know of the plan beside the answer
   * @param unverified of the holidays that the plan rests on
   * @param plan the plan's file, as a shell reads it, after a blank; empty for the usual one
   */
  public static Document of(
      Agenda agenda,
      String title,
      List<String> own,
      PlanNotes notes,
      Optional<UnverifiedHolidays> unverified,
      String plan) {
    Document.Builder document =
        new Document.Builder()
            .add(
                new Title(
                    Text.strong(Figures.weekdayAndDate(agenda.day()) + " · " + week(agenda)),
                    Text.muted(title)))
            .add(Section.of("Today"))
            .add(TodaySection.of(agenda))
            .addAll(thisWeek(agenda, own))
            .addAll(OverdueSection.of(agenda))
            .add(facts(agenda))
            .warn(notes.warningSentences())
            .note(HolidayNotes.after(notes.differences(), unverified));
    return document
        .add(
            new NextCommand(
                agenda
                    .mostUrgent()
                    .filter(task -> !notes.unread().contains(task.id()))
                    .map(task -> "transition done%s %s".formatted(plan, task.id()))
                    .orElse("transition progress" + plan)))
        .build();
  }

  private static String week(Agenda agenda) {
    if (agenda.week() < 1) {
      return "before week 1 of " + agenda.weeks();
    }
    return agenda.week() > agenda.weeks()
        ? "after week %s of %s".formatted(agenda.weeks(), agenda.weeks())
        : "week %s of %s".formatted(agenda.week(), agenda.weeks());
  }

  private static List<Block> thisWeek(Agenda agenda, List<String> own) {
    List<Check> checks =
        Stream.of(
                agenda.thisWeek().stream().map(TodayReport::check),
                agenda.steps().stream().map(TodayReport::check))
            .flatMap(all -> all)
            .toList();
    List<Block> blocks = new ArrayList<>();
    if (checks.isEmpty() && own.isEmpty() && agenda.doneThisWeek() == 0) {
      return blocks;
    }
    blocks.add(Section.of("This week"));
    if (!checks.isEmpty()) {
      blocks.add(new Checklist(checks.stream().limit(MOST_THIS_WEEK).toList()));
    }
    if (!own.isEmpty()) {
      blocks.add(
          Bullets.of(
              own.stream()
                  .limit(MOST_THIS_WEEK)
                  .map(text -> OneLine.beginning(text, LONGEST_OWN))
                  .toList()));
    }
    List<String> more = new ArrayList<>();
    if (checks.size() > MOST_THIS_WEEK) {
      more.add("and %s more".formatted(checks.size() - MOST_THIS_WEEK));
    }
    if (agenda.doneThisWeek() > 0) {
      more.add(Figures.count(agenda.doneThisWeek(), "task") + " of this week done");
    }
    if (!more.isEmpty()) {
      blocks.add(new Paragraph(Text.muted(Figures.capital(String.join(", ", more)))));
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
        Text.muted(
            (step.hours().isZero() ? "" : Figures.hours(step.hours()) + ", ")
                + step.does().map(task -> "part of " + task + ", ").orElse("")
                + step.by().map(day -> "by " + day).orElse("")));
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
    facts.add(
        agenda
            .newJob()
            .map(
                day ->
                    new Fact(
                        "New job",
                        Text.of(
                            "%s (the guide's phases end on %s)"
                                .formatted(Figures.weekdayAndDate(day), agenda.end()))))
            .orElseGet(() -> new Fact("Last day", Text.of(Figures.weekdayAndDate(agenda.end())))));
    return new Facts(facts);
  }

  /** Writes the remaining sessions or weeks; empty if none are left. */
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
    return OneLine.beginning(text, LONGEST_TASK);
  }
}
