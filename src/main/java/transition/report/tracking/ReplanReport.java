package transition.report.tracking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.commandline.OptionNames;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.NextCommand;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.document.Title;
import transition.report.Figures;
import transition.report.HolidayNotes;
import transition.report.PaceText;
import transition.tracking.OwnPace;
import transition.tracking.PlanNotes;
import transition.tracking.PlanStatus;
import transition.tracking.PlanTask;
import transition.tracking.RecoveryOptions;
import transition.tracking.Replan;

/** A document of what replanning changes, and of how to keep the planned end. */
public final class ReplanReport {

  private static final int MOST_KEPT = 5;

  private ReplanReport() {}

  /** Whether the plan's file was changed. */
  public enum Writing {
    /** The file was changed. */
    DONE,
    /** The file already says what it should. */
    NEEDLESS,
    /** The user only asked for a preview. */
    NOT_ASKED
  }

  /**
   * The content of the document.
   *
   * @param title what the plan says that it is
   * @param file the plan's file, as the user named it
   * @param recovery how the old end could be kept; empty if it is
   * @param own the user's pace so far, where it is taken
   * @param status how the plan stands on the first day that is laid out
   * @param kept lines of the file that should change and are left, because the user rewrote them
   * @param notes what the user should know of the plan beside the answer
   * @param writing what became of the file
   * @param next the next useful command line
   */
  public record Content(
      String title,
      String file,
      Replan replan,
      Optional<RecoveryOptions> recovery,
      Optional<OwnPace> own,
      PlanStatus status,
      List<String> kept,
      PlanNotes notes,
      Writing writing,
      String next) {
    public Content {
      kept = List.copyOf(kept);
    }
  }

  /** Returns the document. */
  public static Document of(Content parts) {
    Replan replan = parts.replan();
    Document.Builder document =
        new Document.Builder()
            .add(
                new Title(
                    Text.strong(parts.title()),
                    Text.muted("replanned from " + replan.after().laidOut())))
            .add(facts(parts));
    parts.recovery().ifPresent(ways -> document.addAll(RecoveryTable.of(ways)));
    return document
        .addAll(moved(replan))
        .addAll(leftOut(replan))
        .note(underWay(replan))
        .note(sideBySide(replan))
        .addAll(kept(parts.kept()))
        .warn(parts.notes().warningSentences())
        .note(HolidayNotes.after(parts.notes().differences(), replan.after().unverifiedHolidays()))
        .add(
            new Paragraph(
                switch (parts.writing()) {
                  case DONE ->
                      Text.of("Written: ", Style.GOOD)
                          .plus(
                              "%s; the previous version is kept as %s~."
                                  .formatted(parts.file(), parts.file()));
                  case NEEDLESS -> Text.of(parts.file() + " is already up to date.");
                  case NOT_ASKED ->
                      Text.of("Nothing is written yet: ", Style.CAUTION)
                          .plus(OptionNames.WRITE + " changes " + parts.file() + ".");
                }))
        .add(new NextCommand(parts.next()))
        .build();
  }

  private static Facts facts(Content parts) {
    Replan replan = parts.replan();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            replan.after().search().added().isEmpty() ? "Last day" : "Study ends",
            Text.strong(replan.end().toString()).plus(change(replan.oldEnd(), replan.end()))));
    replan
        .newJob()
        .ifPresent(
            day ->
                facts.add(
                    new Fact(
                        "New job",
                        Text.strong(day.toString())
                            .plus(change(replan.oldNewJob().orElse(day), day)))));
    replan
        .after()
        .deadline()
        .ifPresent(day -> facts.add(new Fact("Deadline", deadline(day, replan.end()))));
    facts.add(new Fact("Pace", Text.of(pace(parts))));
    facts.addAll(PeriodFacts.facts(replan));
    facts.add(
        new Fact(
            "Left",
            Text.of(
                "%s, %s"
                    .formatted(
                        Figures.count(replan.after().open().size(), "task"),
                        Figures.hours(replan.left())))));
    facts.add(
        new Fact(
            "Done",
            Text.of("%s of %s tasks".formatted(parts.status().done(), parts.status().total()))));
    return new Facts(facts);
  }

  private static Text change(LocalDate old, LocalDate now) {
    long days = ChronoUnit.DAYS.between(old, now);
    if (days == 0) {
      return Text.of(", as before");
    }
    return Text.of(", ")
        .plus(
            days > 0
                ? Text.of(Figures.count(days, "day") + " later", Style.CAUTION)
                : Text.of(Figures.count(-days, "day") + " earlier", Style.GOOD))
        .plus(" than " + old);
  }

  private static Text deadline(LocalDate deadline, LocalDate end) {
    return Text.of(deadline + ": ").plus(Figures.toSpare(ChronoUnit.DAYS.between(end, deadline)));
  }

  private static String pace(Content parts) {
    Replan replan = parts.replan();
    String now = PaceText.of(replan.after().availability().pace());
    String old = PaceText.of(replan.before().availability().pace());
    String before = now.equals(old) ? ", as before" : "; the plan had " + old;
    return parts
        .own()
        .map(
            own ->
                "%s, your own over %s of study; the plan had %s"
                    .formatted(
                        now,
                        Figures.count(
                            own.evidenceWeeks().stripTrailingZeros().toPlainString(), "week"),
                        old))
        .orElse(now + before);
  }

  private static List<Block> moved(Replan replan) {
    List<List<Text>> rows =
        replan.moved().stream()
            .map(
                moved ->
                    List.of(
                        Text.strong(moved.after().id()),
                        Text.of(moved.after().text()),
                        Text.of(moved.after().days().start().toString()),
                        Text.of(moved.after().days().end().toString()),
                        Text.muted(moved.before().days().end().toString())))
            .toList();
    return rows.isEmpty()
        ? List.of(
            new Paragraph(
                Text.of(
                    replan.after().open().isEmpty()
                        ? "Nothing is left to plan."
                        : "No task moves.")))
        : List.of(
            Section.of(
                Figures.count(rows.size(), "task") + (rows.size() == 1 ? " moves" : " move")),
            new Table(
                List.of(
                    Column.of("#"),
                    Column.text("Task"),
                    Column.of("From"),
                    Column.of("To"),
                    Column.of("Was to")),
                rows));
  }

  private static List<Block> leftOut(Replan replan) {
    return replan.leftOut().isEmpty()
        ? List.of()
        : List.of(
            new Paragraph(Text.of("Left out: " + RecoveryTable.words(replan.leftOut()) + ".")));
  }

  /** Names tasks under way, whose unlogged study the new layout repeats. */
  private static List<String> underWay(Replan replan) {
    List<PlanTask> tasks = replan.withoutRecord();
    return tasks.isEmpty()
        ? List.of()
        : List.of(
            "Nothing is logged for tasks under way, so all of their hours are planned again: %s. To log"
                    .formatted(ProgressText.numbers(tasks))
                + " what you have done of them, run transition log.");
  }

  private static List<String> sideBySide(Replan replan) {
    List<PlanTask> open =
        replan.after().open().stream().filter(task -> !replan.after().isSearch(task)).toList();
    boolean overlap =
        open.stream()
            .anyMatch(
                task ->
                    open.stream()
                        .anyMatch(
                            later ->
                                later.phase() > task.phase()
                                    && later.days().start().isBefore(task.days().end())));
    return overlap
        ? List.of("Phases that overlap in the plan still do, and take turns to use the hours.")
        : List.of();
  }

  private static List<Block> kept(List<String> lines) {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(MOST_KEPT, lines.size())));
    if (shown.size() < lines.size()) {
      shown.add("and " + (lines.size() - shown.size()) + " more");
    }
    return List.of(
        new Paragraph(
            Text.of(
                "You have edited these lines, so they are left as they are. Otherwise they would now"
                    + " say:")),
        Bullets.of(shown));
  }
}
