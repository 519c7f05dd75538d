package transition.planfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import transition.model.DateRange;
import transition.model.Effort;
import transition.planner.Roadmap.Times;
import transition.tracking.Plan;
import transition.tracking.PlanStep;
import transition.tracking.PlanTask;
import transition.tracking.PlanTask.State;

/**
 * Reads tasks from checkboxes. Missing days follow from the week above the task and the task before
 * it; a missing effort is that of the other tasks in the phase.
 */
final class TaskReader {

  private static final Pattern DUE = Pattern.compile("\\bby (\\d{4}-\\d\\d-\\d\\d)\\b");

  private static final Pattern QUOTE = Pattern.compile("\\R[ \\t]*(?:>[ \\t]*)+");

  private final String text;
  private final Outline outline;
  private final List<UnreadTask> unread;
  private final LocalDate start;

  /** The weeks above checkboxes, by the indexes of their marks. */
  private final Map<Integer, WeekHeading> weeks;

  /**
   * Creates a reader.
   *
   * @param unread lines that cannot be read as tasks, which count as open ones nonetheless
   * @param start the first day of the plan
   */
  TaskReader(String text, Outline outline, List<UnreadTask> unread, LocalDate start) {
    this.text = text;
    this.outline = outline;
    this.unread = unread;
    this.start = start;
    this.weeks = WeekHeading.ofBoxes(outline.weeks, outline.checkboxes);
  }

  List<PlanTask> tasks() {
    List<PlanTask> tasks = new ArrayList<>();
    Map<Integer, LocalDate> ends = new HashMap<>();
    boxesByNumber(false)
        .forEach(
            (number, boxes) -> {
              PlanTask task = task(number, boxes, ends);
              ends.put(task.phase(), task.days().end());
              tasks.add(task);
            });
    Optional<LocalDate> last = ends.values().stream().max(LocalDate::compareTo);
    for (UnreadTask line : unread) {
      if (!line.isStep()) {
        Optional<LocalDate> before =
            Optional.ofNullable(ends.get(PlanTask.phaseOf(line.number()))).or(() -> last);
        tasks.add(task(line, before));
      }
    }
    return withTimes(tasks);
  }

  private PlanTask task(UnreadTask line, Optional<LocalDate> before) {
    Optional<TaskTimes> times = TaskTimes.in(line.words());
    StringBuilder words = new StringBuilder(line.words());
    times.ifPresent(found -> blank(words, found.first(), found.last()));
    LocalDate first = times.flatMap(TaskTimes::start).or(() -> before).orElse(start);
    LocalDate last = times.flatMap(TaskTimes::lastDay).orElse(first);
    return new PlanTask(
        line.number(),
        withoutSigns(PlainWords.of(words.toString())),
        new DateRange(first, last.isBefore(first) ? first : last),
        Optional.empty(),
        times.map(TaskTimes::effort).orElse(Effort.ZERO),
        State.OPEN,
        Optional.empty(),
        Optional.empty(),
        times.filter(TaskTimes::throughout).isPresent());
  }

  List<PlanStep> steps() {
    List<PlanStep> steps = new ArrayList<>();
    boxesByNumber(true).forEach((number, boxes) -> steps.add(step(number, boxes)));
    return steps;
  }

  private PlanStep step(String number, List<Checkbox> boxes) {
    Checkbox first = boxes.get(0);
    Optional<StepTimes> times = first.stepTimes(text);
    return new PlanStep(
        number,
        words(first),
        times.map(StepTimes::by).or(() -> due(first)),
        boxes.stream().anyMatch(box -> box.isTicked(text)),
        boxes.stream()
            .filter(box -> box.isTicked(text))
            .flatMap(box -> box.doneNote(text).flatMap(DoneNote::on).stream())
            .findFirst(),
        times.flatMap(StepTimes::does),
        times.filter(StepTimes::isPart).isPresent(),
        times.map(StepTimes::hours).orElse(Effort.ZERO));
  }

  List<String> ownTasks(int week) {
    return outline.checkboxes.stream()
        .filter(box -> box.number().isEmpty() && !box.isTicked(text) && !box.isCancelled(text))
        .filter(
            box ->
                week(box)
                    .filter(found -> found.first() <= week && week <= found.last())
                    .isPresent())
        .map(this::words)
        .toList();
  }

  /** Returns the checkboxes by number; a task that the user has copied has several. */
  private Map<String, List<Checkbox>> boxesByNumber(boolean steps) {
    Map<String, List<Checkbox>> boxes = new LinkedHashMap<>();
    for (Checkbox box : outline.checkboxes) {
      box.number()
          .filter(number -> PlanStep.isNumber(number) == steps)
          .ifPresent(number -> boxes.computeIfAbsent(number, key -> new ArrayList<>()).add(box));
    }
    return boxes;
  }

  private PlanTask task(String number, List<Checkbox> boxes, Map<Integer, LocalDate> ends) {
    Checkbox first =
        boxes.stream().filter(box -> box.times(text).isPresent()).findFirst().orElse(boxes.get(0));
    Optional<TaskTimes> times = first.times(text);
    int phase = PlanTask.phaseOf(number);
    DateRange days = days(first, times, Optional.ofNullable(ends.get(phase)));
    List<DoneNote> notes = boxes.stream().flatMap(box -> box.doneNote(text).stream()).toList();
    Optional<DoneNote> note =
        notes.stream()
            .filter(found -> found.took().isPresent())
            .findFirst()
            .or(() -> notes.stream().findFirst());
    boolean done = boxes.stream().anyMatch(box -> box.isTicked(text));
    boolean leftOut =
        times.filter(TaskTimes::leftOut).isPresent()
            || boxes.stream().allMatch(box -> box.isCancelled(text));
    return new PlanTask(
        number,
        words(first),
        days,
        times.flatMap(found -> sessionTimes(found, days)),
        times.map(TaskTimes::effort).orElse(Effort.ZERO),
        done ? State.DONE : leftOut ? State.LEFT_OUT : State.OPEN,
        done ? note.flatMap(DoneNote::on) : Optional.empty(),
        done ? note.flatMap(DoneNote::took) : Optional.empty(),
        times.filter(TaskTimes::throughout).isPresent());
  }

  /**
   * Returns the session times of a task. The user's time zone is not known here and makes no
   * difference.
   */
  private static Optional<Times> sessionTimes(TaskTimes times, DateRange days) {
    return times
        .from()
        .flatMap(
            from ->
                times
                    .until()
                    .map(
                        until ->
                            new Times(
                                days.start().atTime(from).atZone(ZoneOffset.UTC),
                                times
                                    .end()
                                    .orElse(days.end())
                                    .atTime(until)
                                    .atZone(ZoneOffset.UTC))));
  }

  private DateRange days(Checkbox box, Optional<TaskTimes> times, Optional<LocalDate> before) {
    Optional<DateRange> week = week(box).map(heading -> Plan.daysOf(heading.first(), start));
    LocalDate earliest = week.map(DateRange::start).orElse(before.orElse(start));
    LocalDate first =
        times
            .flatMap(TaskTimes::start)
            .orElseGet(() -> before.filter(earliest::isBefore).orElse(earliest));
    LocalDate last =
        times.flatMap(TaskTimes::lastDay).or(() -> week.map(DateRange::end)).orElse(first);
    return last.isBefore(first) ? new DateRange(last, last) : new DateRange(first, last);
  }

  /** Fills in missing efforts with the usual one of the phase, or else of the plan. */
  private static List<PlanTask> withTimes(List<PlanTask> tasks) {
    return tasks.stream()
        .map(
            task ->
                task.effort().isZero()
                    ? task.at(task.days(), task.times(), usualTime(tasks, task.phase()))
                    : task)
        .toList();
  }

  private static Effort usualTime(List<PlanTask> tasks, int phase) {
    List<PlanTask> known = tasks.stream().filter(task -> !task.effort().isZero()).toList();
    List<PlanTask> near = known.stream().filter(task -> task.phase() == phase).toList();
    List<PlanTask> like = near.isEmpty() ? known : near;
    long minutes = like.stream().mapToLong(task -> task.effort().minutes()).sum();
    return like.isEmpty() ? Effort.ZERO : new Effort(minutes / like.size());
  }

  private Optional<WeekHeading> week(Checkbox box) {
    return Optional.ofNullable(weeks.get(box.mark()));
  }

  private Optional<LocalDate> due(Checkbox box) {
    return outline
        .headingAbove(box.start())
        .map(heading -> NormalizedText.form(heading.text()))
        .flatMap(TaskReader::due);
  }

  private static Optional<LocalDate> due(String heading) {
    Matcher due = DUE.matcher(heading);
    try {
      return due.find() ? Optional.of(LocalDate.parse(due.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the description of a task, without its number, times and note. */
  private String words(Checkbox box) {
    StringBuilder own = new StringBuilder(box.words(text));
    box.doneNote(text).ifPresent(note -> blank(own, note.start(), note.end()));
    box.times(text).ifPresent(times -> blank(own, times.first(), times.last()));
    box.stepTimes(text).ifPresent(times -> blank(own, times.first(), times.last()));
    String unquoted = QUOTE.matcher(own).replaceAll("\n");
    String plain = withoutSigns(PlainWords.of(unquoted).replaceAll("\\s+", " "));
    return box.number()
        .filter(plain::startsWith)
        .map(number -> withoutSigns(plain.substring(number.length())))
        .orElse(plain);
  }

  private static String withoutSigns(String words) {
    return words.replaceFirst("^[\\s:.)*_~=`|]+", "").strip();
  }

  private static void blank(StringBuilder words, int start, int end) {
    words.replace(start, end, " ".repeat(end - start));
  }
}
