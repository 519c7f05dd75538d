package transition.planfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import transition.model.Effort;
import transition.planner.PlanStep;
import transition.planner.PlanTask;
import transition.planner.PlanWarning;
import transition.planner.StudyRecord;
import transition.planner.TaskRanges;

/**
 * A user's file with a plan, as it is. Everything in it that is not the plan's is the user's: it is
 * neither read nor changed. Changes give another file, which differs in nothing but the change.
 */
public final class PlanFile {

  /** The key with the numbers that a plan was made with. */
  static final String MADE_WITH = "tasks";

  private final String name;
  private final PlanText content;
  private final FrontMatter frontMatter;
  private final Outline outline;

  /** The numbers that the plan was made with; empty in plans of versions that did not note them. */
  private final Optional<Set<String>> madeWith;

  /** By their numbers, the boxes of tasks and first steps, in the order of the file. */
  private final Map<String, List<Checkbox>> boxes = new LinkedHashMap<>();

  private final List<UnreadTask> unread;
  private final StudyLog log;

  private PlanFile(String name, PlanText content) {
    this.name = name;
    this.content = content;
    LineChecks.require(name, content.text());
    this.frontMatter = FrontMatter.of(name, content.text());
    this.madeWith = readMadeWith();
    this.outline = Outline.of(content.text(), frontMatter.bodyStart());
    outline.checkboxes.replaceAll(
        box -> box.number().filter(this::isPlanned).isPresent() ? box : box.withoutNumber());
    Set<String> bold =
        outline.checkboxes.stream()
            .flatMap(box -> box.number().stream())
            .collect(Collectors.toSet());
    outline.checkboxes.replaceAll(
        box ->
            box.number().isPresent()
                ? box
                : box.plainNumber(content.text())
                    .filter(number -> isPlanned(number) && !bold.contains(number))
                    .map(box::withNumber)
                    .orElse(box));
    for (Checkbox box : outline.checkboxes) {
      box.number()
          .ifPresent(number -> boxes.computeIfAbsent(number, key -> new ArrayList<>()).add(box));
    }
    this.unread =
        UnreadTask.in(
            content.text(),
            frontMatter.bodyStart(),
            boxes.keySet(),
            this::isPlanned,
            madeWith.isPresent());
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

  /**
   * Refuses a file in which too little of the plan can be read to say anything of it.
   *
   * @throws DamagedPlanException if no task can be read, or fewer than half of those that the plan
   *     was made with
   */
  public void requireTasks() {
    long read = boxes.keySet().stream().filter(number -> !isStep(number)).count();
    long made =
        madeWith
            .map(numbers -> numbers.stream().filter(number -> !isStep(number)).count())
            .orElseGet(
                () -> Math.max(1, read + unread.stream().filter(one -> !one.isStep()).count()));
    if (2 * read >= made) {
      return;
    }
    String found = (read == 0 ? "none" : "only " + read) + " of the plan's tasks can be read";
    UnreadTask first = unread.stream().filter(one -> !one.isStep()).findFirst().orElse(null);
    if (first != null) {
      throw new DamagedPlanException(
          name,
          first.line(),
          "%s; %s, for one, stands here, but %s: %s"
              .formatted(found, first.number(), first.reason(), first.remedy()));
    }
    throw new DamagedPlanException(
        name,
        frontMatter.line(MADE_WITH),
        found
            + "; a task is a line such as - [ ] **1.1** Read the book (10 h, 2026-11-23 – 12-06)"
            + (madeWith.isEmpty() ? "" : ", and tasks here lists all that the plan was made with"));
  }

  /**
   * Refuses a file in which a task cannot be read, for what must know them all.
   *
   * @throws DamagedPlanException if one cannot
   */
  public void requireAllRead() {
    for (UnreadTask task : unread) {
      throw unreadable(task);
    }
  }

  /**
   * Refuses a number whose line cannot be read.
   *
   * @throws DamagedPlanException if that is so
   */
  public void requireRead(String number) {
    unread.stream()
        .filter(task -> task.number().equals(number))
        .findFirst()
        .ifPresent(
            task -> {
              throw unreadable(task);
            });
  }

  private DamagedPlanException unreadable(UnreadTask task) {
    return new DamagedPlanException(
        name,
        task.line(),
        "task %s cannot be read, because %s; %s"
            .formatted(task.number(), task.reason(), task.remedy()));
  }

  /** The numbers of tasks and first steps whose lines cannot be read as such. */
  public Set<String> unread() {
    return unread.stream().map(UnreadTask::number).collect(Collectors.toSet());
  }

  /** What is not as it should be in the file, in its order. */
  public List<PlanWarning> warnings() {
    return new PlanWarnings(content.text(), outline).of(boxes, unread, log.unread());
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
    return new TaskReader(content.text(), outline, unread, start);
  }

  /** The study that is written down, in the order of the file. */
  public List<StudyRecord> records() {
    return log.records();
  }

  /** All numbers that can be ticked off, in the order of the file. */
  public Set<String> numbers() {
    return Collections.unmodifiableSet(boxes.keySet());
  }

  /** Whether a number is ticked off, wherever it stands. */
  public boolean isDone(String number) {
    return boxes(number).stream().anyMatch(box -> box.isTicked(content.text()));
  }

  /** Whether a box is the first one of its number. */
  boolean isFirst(Checkbox box) {
    return box.number().filter(number -> boxes(number).get(0).equals(box)).isPresent();
  }

  /** Whether the user has cancelled a task in all of its boxes. */
  boolean isCancelled(String number) {
    return boxes(number).stream().allMatch(box -> box.isCancelled(content.text()));
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

  private List<Checkbox> boxes(String number) {
    return boxes.getOrDefault(number, List.of());
  }

  /** Behind the time of a task; where there is none, at the end of its words. */
  int noteIndex(Checkbox box) {
    String words = box.words(content.text());
    return box.textStart()
        + box.times(content.text())
            .filter(TaskTimes::isOfPlan)
            .map(TaskTimes::last)
            .orElseGet(() -> endOfSentence(words));
  }

  /**
   * The end of the first line of words that ends a sentence, or of the last one: before what some
   * editors need to have last there, such as the name that others refer to a line by.
   */
  private static int endOfSentence(String words) {
    int start = 0;
    while (true) {
      int end = TextLines.end(words, start);
      int last = withoutLastSigns(words, start, end);
      boolean sentence = last > start && ".!?)".indexOf(words.charAt(last - 1)) >= 0;
      if (sentence || TextLines.next(words, end) == words.length()) {
        return last;
      }
      start = TextLines.next(words, end);
    }
  }

  private static int withoutLastSigns(String words, int start, int end) {
    int last = blanksBefore(words, start, end);
    int name = last;
    while (name > start && isOfName(words.charAt(name - 1))) {
      name--;
    }
    boolean named = name < last && name - 1 > start && words.charAt(name - 1) == '^';
    return named && Character.isWhitespace(words.charAt(name - 2))
        ? blanksBefore(words, start, name - 1)
        : last;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private static int blanksBefore(String words, int start, int end) {
    int last = end;
    while (last > start
        && (Character.isWhitespace(words.charAt(last - 1)) || words.charAt(last - 1) == '\\')) {
      last--;
    }
    return last;
  }

  /** Whether a number is the plan's: one that it was made with, or, if unknown, of its phases. */
  private boolean isPlanned(String number) {
    return madeWith
        .map(numbers -> numbers.contains(number))
        .orElseGet(
            () ->
                isStep(number)
                    || outline.phases.isEmpty()
                    || outline.phases.containsKey(PlanTask.phaseOf(number)));
  }

  private static boolean isStep(String number) {
    return number.startsWith("F");
  }

  private Optional<Set<String>> readMadeWith() {
    if (frontMatter.find(MADE_WITH).isEmpty()) {
      return Optional.empty();
    }
    Set<String> numbers = new LinkedHashSet<>();
    for (String range : frontMatter.values(MADE_WITH)) {
      numbers.addAll(
          TaskRanges.numbers(range)
              .orElseThrow(
                  () ->
                      frontMatter.wrong(
                          MADE_WITH,
                          "\"%s\" is no range of tasks; write such as 1.1..1.4".formatted(range))));
    }
    return Optional.of(numbers);
  }
}
