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
 * A user's file with a plan, as it is. Everything in it that is not the plan's is the user's: it is
 * neither read nor changed. Changes give another file, which differs in nothing but the change.
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
   * The file with some content.
   *
   * @param name how to name it in errors
   * @throws DamagedPlanException if it is no plan
   */
  public static PlanFile of(String name, byte[] content) {
    return new PlanFile(name, PlanText.of(content));
  }

  /** The content, byte for byte. */
  public byte[] bytes() {
    return content.bytes();
  }

  /** The values of a key of the front matter; none where it is absent. */
  public List<String> values(String key) {
    return frontMatter.values(key);
  }

  /** What is wrong with a key of the front matter, to be thrown. */
  public DamagedPlanException wrong(String key, String problem) {
    return frontMatter.wrong(key, problem);
  }

  /** What the plan is of: the first heading of the first level; empty if there is none. */
  public Optional<String> title() {
    return outline.headings.stream()
        .filter(heading -> heading.level() == 1)
        .map(Heading::plain)
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  /** That a change would not be read back from it, to be thrown. */
  public DamagedPlanException hidden() {
    return new DamagedPlanException(
        name,
        Math.toIntExact(Math.max(1, content.text().lines().count())),
        "what is to be written would not be read back, so nothing is written; close the code, the"
            + " comment or the HTML that is open here");
  }

  /**
   * Refuses a file in which too little of the plan can be read to say anything of it.
   *
   * @throws DamagedPlanException if no task can be read, or fewer than half of those that the plan
   *     was made with
   */
  public void requireTasks() {
    boxes.requireTasks();
  }

  /**
   * Refuses a file in which a task or its hours cannot be read, for what must know them all.
   *
   * @throws DamagedPlanException if that is so
   */
  public void requireAllRead() {
    boxes.requireAllRead();
  }

  /**
   * Refuses a number whose line cannot be read.
   *
   * @throws DamagedPlanException if that is so
   */
  public void requireRead(String number) {
    for (UnreadTask task : boxes.unread()) {
      if (task.number().equals(number)) {
        throw task.problem(name);
      }
    }
  }

  /** The numbers of tasks and first steps whose lines cannot be read as such. */
  public Set<String> unread() {
    return boxes.unread().stream().map(UnreadTask::number).collect(Collectors.toSet());
  }

  /** The numbers of tasks whose hours are not the file's, because they cannot be read. */
  public Set<String> estimated() {
    Set<String> numbers = new HashSet<>(unread());
    boxes.untimed().forEach(box -> box.number().ifPresent(numbers::add));
    return numbers;
  }

  /** What is not as it should be in the file, in its order. */
  public List<PlanWarning> warnings() {
    return new PlanWarnings(content.text(), outline).of(boxes, log.unread());
  }

  /** The titles of the phases by their numbers, as the table of the phases has them. */
  public Map<Integer, String> phases() {
    return outline.phases;
  }

  /** The tasks with their numbers, each once, in the order of the file. */
  public List<PlanTask> tasks(LocalDate start) {
    return reader(start).tasks();
  }

  /** The first steps, each once, in the order of the file. */
  public List<PlanStep> steps() {
    return reader(LocalDate.EPOCH).steps();
  }

  /** What the user has added to tick off under the heading of a week and not done. */
  public List<String> ownTasks(int week) {
    return reader(LocalDate.EPOCH).ownTasks(week);
  }

  private TaskReader reader(LocalDate start) {
    return new TaskReader(content.text(), outline, boxes.unread(), start);
  }

  /** The study that is written down, in the order of the file. */
  public List<StudyRecord> records() {
    return log.records();
  }

  /** All numbers that can be ticked off, in the order of the file. */
  public Set<String> numbers() {
    return boxes.numbers();
  }

  /** Whether a number is ticked off, wherever it stands. */
  public boolean isDone(String number) {
    return boxes.of(number).stream().anyMatch(box -> box.isTicked(content.text()));
  }

  /** Whether a box is the first one of its number. */
  boolean isFirst(Checkbox box) {
    return box.number().filter(number -> boxes.of(number).get(0).equals(box)).isPresent();
  }

  /** Whether the user has cancelled a task in all of its boxes. */
  boolean isCancelled(String number) {
    return boxes.of(number).stream().allMatch(box -> box.isCancelled(content.text()));
  }

  /**
   * The file in which a task is ticked off, and when it was done and how long it took is noted
   * behind it. What was noted before stays where nothing is given.
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

  /** The file in which a task is not ticked off, and nothing is noted behind it. */
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

  /** The file in which more study is written down. */
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
          "two things would change here at once, so nothing is changed; put what stands here in a"
              + " paragraph of its own, and try again");
    }
  }
}
