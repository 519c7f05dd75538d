package transition.planfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import transition.model.Effort;
import transition.planfile.Outline.Heading;
import transition.planner.PlanStep;
import transition.planner.PlanTask;
import transition.planner.StudyRecord;

/**
 * A user's file with a plan, as it is. Everything in it that is not the plan's is the user's: it is
 * neither read nor changed. Changes give another file, which differs in nothing but the change.
 */
public final class PlanFile {

  /** Signs of a line break, behind the name that others refer to the line by. */
  private static final Pattern LAST_SIGNS = Pattern.compile("(?:\\s\\^[\\w-]+)?[\\s\\\\]*$");

  private final String name;
  private final PlanText content;
  private final FrontMatter frontMatter;
  private final Outline outline;

  private PlanFile(String name, PlanText content) {
    this.name = name;
    this.content = content;
    this.frontMatter = FrontMatter.of(name, content.text());
    this.outline = Outline.of(content.text(), frontMatter.bodyStart());
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
        .map(heading -> PlainWords.of(heading.text()))
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

  /** The titles of the phases by their numbers, as the table of the phases has them. */
  public Map<Integer, String> phases() {
    return outline.phases;
  }

  /** The tasks with their numbers, each once, in the order of the file. */
  public List<PlanTask> tasks(LocalDate start) {
    return new TaskReader(content.text(), outline, start).tasks();
  }

  /** The first steps, each once, in the order of the file. */
  public List<PlanStep> steps() {
    return new TaskReader(content.text(), outline, LocalDate.EPOCH).steps();
  }

  /** What the user has added to tick off under the heading of a week and not done. */
  public List<String> ownTasks(int week) {
    return new TaskReader(content.text(), outline, LocalDate.EPOCH).ownTasks(week);
  }

  /** The study that is written down, in the order of the file. */
  public List<StudyRecord> records() {
    return StudyLog.in(outline).records();
  }

  /** All numbers that can be ticked off, in the order of the file. */
  public Set<String> numbers() {
    Set<String> numbers = new LinkedHashSet<>();
    outline.checkboxes.forEach(box -> box.number().ifPresent(numbers::add));
    return numbers;
  }

  /** Whether a number is ticked off, wherever it stands. */
  public boolean isDone(String number) {
    return boxes(number).stream().anyMatch(box -> box.isTicked(content.text()));
  }

  /**
   * The file in which a task is ticked off, and when it was done and how long it took is noted
   * behind it. What was noted before stays where nothing is given.
   */
  public PlanFile done(String number, Optional<LocalDate> on, Optional<Effort> took) {
    Edits edits = new Edits();
    for (Checkbox box : boxes(number)) {
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
        edits.insert(noteIndex(box), " " + note);
      }
    }
    return with(edits);
  }

  /** The file in which a task is not ticked off, and nothing is noted behind it. */
  public PlanFile undone(String number) {
    Edits edits = new Edits();
    for (Checkbox box : boxes(number)) {
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
    StudyLog.in(outline).add(edits, record, content);
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
    return new PlanFile(name, content.with(edits.in(content.text())));
  }

  private List<Checkbox> boxes(String number) {
    return outline.checkboxes.stream()
        .filter(box -> box.number().equals(Optional.of(number)))
        .toList();
  }

  /**
   * Behind the time of a task; where there is none, at the end of its first line, before what some
   * editors need to have last there.
   */
  int noteIndex(Checkbox box) {
    String words = box.words(content.text());
    return box.textStart()
        + box.times(content.text())
            .map(TaskTimes::last)
            .orElseGet(
                () -> LAST_SIGNS.matcher(words.split("\\R", 2)[0]).replaceFirst("").length());
  }

  /** The headings of weeks, in the order of the file. */
  List<WeekHeading> weeks() {
    return weeks(outline);
  }

  static List<WeekHeading> weeks(Outline outline) {
    List<WeekHeading> weeks = new ArrayList<>();
    for (Heading heading : outline.headings) {
      WeekHeading.of(heading).ifPresent(weeks::add);
    }
    return weeks;
  }
}
