package transition.planfile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.tracking.PlanStep;
import transition.tracking.PlanTask;
import transition.tracking.TaskRanges;

/**
 * The checkboxes of tasks and first steps. Their numbers are those that the plan was made with,
 * according to its front matter; all other checkboxes are the user's own.
 */
final class TaskBoxes {

  /** The front matter key with the numbers that a plan was made with. */
  static final String MADE_WITH = "tasks";

  private final String file;
  private final FrontMatter frontMatter;
  private final Outline outline;

  /**
   * The numbers that the plan was made with; empty in plans of versions that did not record them.
   */
  private final Optional<Set<String>> madeWith;

  /** The checkboxes by number, in the order of the file. */
  private final Map<String, List<Checkbox>> byNumber = new LinkedHashMap<>();

  private final List<UnreadTask> unread;
  private final List<Checkbox> untimed;

  /**
   * Finds the checkboxes, and removes the numbers from all others in the outline.
   *
   * @throws DamagedPlanException if the front matter lists something that is not a number
   */
  TaskBoxes(String file, String text, FrontMatter frontMatter, Outline outline) {
    this.file = file;
    this.frontMatter = frontMatter;
    this.outline = outline;
    this.madeWith = readMadeWith();
    settleNumbers(text);
    for (Checkbox box : outline.checkboxes) {
      box.number()
          .ifPresent(number -> byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(box));
    }
    List<UnreadTask> lines =
        UnreadTask.in(
            text,
            frontMatter.bodyStart(),
            byNumber.keySet(),
            this::isPlanned,
            madeWith.isPresent());
    this.unread = Stream.concat(lines.stream(), missing(lines)).toList();
    this.untimed =
        byNumber.entrySet().stream()
            .filter(entry -> !PlanStep.isNumber(entry.getKey()))
            .map(entry -> entry.getValue())
            .filter(boxes -> boxes.stream().allMatch(box -> box.times(text).isEmpty()))
            .map(boxes -> boxes.get(0))
            .filter(box -> madeWith.isPresent() || box.hasUnreadTimes(text))
            .toList();
  }

  /** Returns the tasks that no line of the file mentions. */
  private Stream<UnreadTask> missing(List<UnreadTask> lines) {
    Set<String> known = new HashSet<>(byNumber.keySet());
    lines.forEach(line -> known.add(line.number()));
    return madeWith.stream()
        .flatMap(Set::stream)
        .filter(number -> !PlanStep.isNumber(number) && !known.contains(number))
        .map(number -> UnreadTask.missing(number, frontMatter.line(MADE_WITH)));
  }

  /**
   * Assigns numbers to checkboxes. A number without bold counts only if no checkbox has it in bold.
   */
  private void settleNumbers(String text) {
    outline.checkboxes.replaceAll(
        box ->
            box.number()
                    .filter(number -> isPlanned(number) || isWrittenByPlan(box, text))
                    .isPresent()
                ? box
                : box.withoutNumber());
    Set<String> bold =
        outline.checkboxes.stream()
            .flatMap(box -> box.number().stream())
            .collect(Collectors.toSet());
    outline.checkboxes.replaceAll(
        box ->
            box.number().isPresent()
                ? box
                : box.plainNumber(text)
                    .filter(number -> isPlanned(number) && !bold.contains(number))
                    .map(box::withNumber)
                    .orElse(box));
  }

  /**
   * Returns whether a checkbox has a task's times as the program writes them, in a plan that does
   * not list its numbers: its table of phases may have lost a row.
   */
  private boolean isWrittenByPlan(Checkbox box, String text) {
    return madeWith.isEmpty() && box.times(text).filter(TaskTimes::isOfPlan).isPresent();
  }

  /** Returns the numbers of all checkboxes, in the order of the file. */
  Set<String> numbers() {
    return Collections.unmodifiableSet(byNumber.keySet());
  }

  /** Returns the checkboxes with a number, in the order of the file; a copied task has several. */
  List<Checkbox> of(String number) {
    return byNumber.getOrDefault(number, List.of());
  }

  void forEach(BiConsumer<String, List<Checkbox>> action) {
    byNumber.forEach(action);
  }

  /** Returns the lines that should be tasks and cannot be read. */
  List<UnreadTask> unread() {
    return unread;
  }

  /** Returns the first checkbox of each task without readable hours. */
  List<Checkbox> untimed() {
    return untimed;
  }

  /**
   * Checks that all tasks are readable.
   *
   * @throws DamagedPlanException if a task or its hours cannot be read
   */
  void requireAllRead() {
    for (UnreadTask task : unread) {
      if (!task.isStep()) {
        throw task.problem(file);
      }
    }
    for (Checkbox box : untimed) {
      throw unreadHours(box, "the hours of task ");
    }
  }

  private DamagedPlanException unreadHours(Checkbox box, String what) {
    return new DamagedPlanException(
        file,
        box.line(),
        what
            + box.number().orElseThrow()
            + " cannot be read; write them like (10 h, 2026-11-23 – 12-06)");
  }

  /**
   * Checks that enough of the plan is readable to report on it.
   *
   * @throws DamagedPlanException if no task can be read, or fewer than half of the original ones
   */
  void requireTasks() {
    long read = byNumber.keySet().stream().filter(number -> !PlanStep.isNumber(number)).count();
    long made =
        madeWith
            .map(numbers -> numbers.stream().filter(number -> !PlanStep.isNumber(number)).count())
            .orElseGet(
                () -> Math.max(1, read + unread.stream().filter(task -> !task.isStep()).count()));
    if (2 * read >= made) {
      if (read > 0 && untimed.size() == read) {
        throw unreadHours(untimed.get(0), "no task of the plan has readable hours; those of ");
      }
      return;
    }
    String found = (read == 0 ? "none" : "only " + read) + " of the plan's tasks can be read";
    UnreadTask first =
        unread.stream()
            .filter(task -> !task.isStep() && !task.isMissing())
            .findFirst()
            .orElse(null);
    if (first != null) {
      throw new DamagedPlanException(
          file,
          first.line(),
          "%s; for example, %s is here, but %s: %s"
              .formatted(found, first.number(), first.reason(), first.remedy()));
    }
    throw new DamagedPlanException(
        file,
        frontMatter.line(MADE_WITH),
        found
            + "; a task is a line such as - [ ] **1.1** Read the book (10 h, 2026-11-23 – 12-06)"
            + (madeWith.isEmpty() ? "" : ", and tasks here lists all of the original ones"));
  }

  /**
   * Returns whether a number is the plan's: one that it was made with or, if those are unknown, one
   * of its phases.
   */
  private boolean isPlanned(String number) {
    return madeWith
        .map(numbers -> numbers.contains(number))
        .orElseGet(
            () ->
                PlanStep.isNumber(number)
                    || outline.phases.isEmpty()
                    || outline.phases.containsKey(PlanTask.phaseOf(number)));
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
                          "\"%s\" is not a range of tasks; write it like 1.1..1.4"
                              .formatted(range))));
    }
    return Optional.of(numbers);
  }
}
