package transition.planfile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import transition.model.Effort;
import transition.tracking.PlanStep;
import transition.tracking.PlanTask;
import transition.tracking.PlanWarning;
import transition.tracking.StudyRecord;

/**
 * A user's file with a plan. What does not belong to the plan is the user's own, and is neither
 * interpreted nor changed. Each change returns a new file that differs in nothing else.
 */
public final class PlanFile {

  private final String name;
  private final PlanText content;
  private final FrontMatter frontMatter;
  private final Outline outline;

  private final TaskBoxes boxes;
  private final StudyLog log;

  private PlanFile(String name, PlanText content) {
    this.name = name;
    this.content = content;
    LineChecks.require(name, content.text());
    this.frontMatter = FrontMatter.of(name, content.text());
    this.outline = Outline.of(content.text(), frontMatter.bodyStart());
    this.boxes = new TaskBoxes(name, content.text(), frontMatter, outline);
    this.log = StudyLog.in(content.text(), outline);
  }

  /**
   * Reads a file.
   *
   * @param name its display name in errors
   * @throws DamagedPlanException if it is not a plan
   */
  public static PlanFile of(String name, byte[] content) {
    return new PlanFile(name, PlanText.of(content));
  }

  /** Returns the content, byte for byte. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** Returns the values of a key of the front matter; none if it is absent. */
  public List<String> values(String key) {
    return frontMatter.values(key);
  }

  /** Returns an exception for an invalid key of the front matter. */
  public DamagedPlanException wrong(String key, String problem) {
    return frontMatter.wrong(key, problem);
  }

  /** Returns the title of the plan: the first heading of level 1; empty if there is none. */
  public Optional<String> title() {
    return outline.headings.stream()
        .filter(heading -> heading.level() == 1)
        .map(Heading::plain)
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  /** Returns an exception for a change that cannot be read back. */
  public DamagedPlanException hidden() {
    return new DamagedPlanException(
        name,
        Math.toIntExact(Math.max(1, content.text().lines().count())),
        "the change could not be read back, so nothing was written; close the code, comment or HTML"
            + " that is open here");
  }

  /**
   * Checks that enough of the plan is readable to report on it.
   *
   * @throws DamagedPlanException if no task can be read, or fewer than half of the original ones
   */
  public void requireTasks() {
    boxes.requireTasks();
  }

  /**
   * Checks that all tasks are readable, for changes that depend on all of them.
   *
   * @throws DamagedPlanException if a task or its hours cannot be read
   */
  public void requireAllRead() {
    boxes.requireAllRead();
  }

  /**
   * Checks that a task is readable.
   *
   * @throws DamagedPlanException if its line cannot be read
   */
  public void requireRead(String number) {
    for (UnreadTask task : boxes.unread()) {
      if (task.number().equals(number)) {
        throw task.problem(name);
      }
    }
  }

  /** Returns whether the file has weeks, in which a new task finds its place. */
  public boolean hasWeeks() {
    return !outline.weeks.isEmpty();
  }

  /** Returns the numbers of tasks and first steps whose lines cannot be read. */
  public Set<String> unread() {
    return boxes.unread().stream().map(UnreadTask::number).collect(Collectors.toSet());
  }

  /** Returns the numbers of tasks whose hours are estimated because they cannot be read. */
  public Set<String> estimated() {
    Set<String> numbers = new HashSet<>(unread());
    boxes.untimed().forEach(box -> box.number().ifPresent(numbers::add));
    return numbers;
  }

  /** Returns the flaws of the file, in order of lines. */
  public List<PlanWarning> warnings() {
    return new PlanWarnings(content.text(), outline).of(boxes, log.unread());
  }

  /** Returns the titles of the phases by their numbers, from the table of phases. */
  public Map<Integer, String> phases() {
    return outline.phases;
  }

  /** Returns the tasks, each once, in the order of the file. */
  public List<PlanTask> tasks(LocalDate start) {
    return reader(start).tasks();
  }

  /** Returns the first steps, each once, in the order of the file. */
  public List<PlanStep> steps() {
    return reader(LocalDate.EPOCH).steps();
  }

  /** Returns the open checkboxes that the user has added to a week. */
  public List<String> ownTasks(int week) {
    return reader(LocalDate.EPOCH).ownTasks(week);
  }

  private TaskReader reader(LocalDate start) {
    return new TaskReader(content.text(), outline, boxes.unread(), start);
  }

  /** Returns the study log, in the order of the file. */
  public List<StudyRecord> records() {
    return log.records();
  }

  /** Returns the numbers of all tasks and first steps, in the order of the file. */
  public Set<String> numbers() {
    return boxes.numbers();
  }

  /** Returns whether a task or first step is ticked off in one of its places. */
  public boolean isDone(String number) {
    return boxes.of(number).stream().anyMatch(box -> box.isTicked(content.text()));
  }

  /** Returns whether a checkbox is the first one with its number. */
  boolean isFirst(Checkbox box) {
    return box.number().filter(number -> boxes.of(number).get(0).equals(box)).isPresent();
  }

  /** Returns whether the user has cancelled a task in all of its places. */
  boolean isCancelled(String number) {
    return boxes.of(number).stream().allMatch(box -> box.isCancelled(content.text()));
  }

  /**
   * Returns the file with a task ticked off, and the day and time noted after it. Without a day or
   * time, an earlier note is kept.
   */
  public PlanFile done(String number, Optional<LocalDate> on, Optional<Effort> took) {
    Edits edits = new Edits();
    for (Checkbox box : boxes.of(number)) {
      if (!box.isTicked(content.text())) {
        edits.replace(box.mark(), box.mark() + 1, "x");
      }
      Optional<DoneNote> before = box.doneNote(content.text());
      String note =
          DoneNote.written(
              on.or(() -> before.flatMap(DoneNote::on)),
              took.or(() -> before.flatMap(DoneNote::took)));
      if (before.isPresent()) {
        edits.replace(
            box.textStart() + before.get().start(), box.textStart() + before.get().end(), note);
      } else {
        edits.insert(NotePlace.of(box, content.text()), " " + note);
      }
    }
    return with(edits);
  }

  /** Returns the file with a task reopened and its note removed. */
  public PlanFile undone(String number) {
    Edits edits = new Edits();
    for (Checkbox box : boxes.of(number)) {
      if (box.isTicked(content.text())) {
        edits.replace(box.mark(), box.mark() + 1, " ");
      }
      box.doneNote(content.text())
          .ifPresent(
              note -> {
                int start = box.textStart() + note.start();
                boolean spaced = content.text().charAt(start - 1) == ' ';
                edits.replace(spaced ? start - 1 : start, box.textStart() + note.end(), "");
              });
    }
    return with(edits);
  }

  /** Returns the file with another record in the study log. */
  public PlanFile recorded(StudyRecord record) {
    Edits edits = new Edits();
    log.add(edits, record, content.lineEnd());
    return with(edits);
  }

  String text() {
    return content.text();
  }

  FrontMatter frontMatter() {
    return frontMatter;
  }

  Outline outline() {
    return outline;
  }

  String lineEnd() {
    return content.lineEnd();
  }

  PlanFile with(Edits edits) {
    try {
      return new PlanFile(name, content.with(edits.in(content.text())));
    } catch (Edits.OverlapException e) {
      throw new DamagedPlanException(
          name,
          TextLines.number(content.text(), e.index()),
          "two changes overlap here, so nothing was changed; move this text to a paragraph of its own"
              + " and try again");
    }
  }
}
