package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.tracking.PlanTask;
import transition.tracking.TaskRanges;

/**
 * Merges a new state of a plan into the user's file. It compares what the program would write
 * before and after, and applies only the difference. The user's own text keeps its wording and
 * place; a line of the plan that the user has rewritten is theirs.
 */
public final class PlanMerge {

  /**
   * The result of a merge.
   *
   * @param kept lines that should have changed, but that the user has rewritten
   */
  public record Merged(PlanFile file, List<String> kept) {
    public Merged {
      requireNonNull(file, "file");
      kept = List.copyOf(kept);
    }
  }

  /** The front matter keys whose values are always lists. */
  private static final Set<String> LISTS = Set.of("breaks", "have", "skip", "cancelled");

  private final PlanFile mine;
  private final PlanFile base;
  private final PlanFile next;
  private final MergeChanges changes;
  private final Edits edits = new Edits();

  private PlanMerge(PlanFile mine, PlanFile base, PlanFile next, MergeChanges changes) {
    this.mine = mine;
    this.base = base;
    this.next = next;
    this.changes = changes;
  }

  /**
   * Merges the difference of two states.
   *
   * @param base what the program would write for the current state of the file
   * @param next what it would write for the new state
   */
  public static Merged of(PlanFile mine, PlanFile base, PlanFile next, MergeChanges changes) {
    return new PlanMerge(mine, base, next, changes).merged();
  }

  /**
   * Changes lines in place first, and moves tasks in the result, so that no two changes overlap.
   */
  private Merged merged() {
    frontMatter();
    List<String> kept = new ArrayList<>(new LineMerge(mine, base, next).into(edits));
    Map<String, String> times = times();
    for (Checkbox box : mine.outline().checkboxes) {
      box.number().map(times::get).ifPresent(written -> setTimes(box, written));
    }
    steps();
    PlanFile timed = mine.with(edits);
    Edits moves = new Edits();
    kept.addAll(new WeekMerge(timed, base, next, changes, times.keySet()).into(moves));
    return new Merged(complete(timed.with(moves)), kept);
  }

  /**
   * Returns the merged file if it has all of the user's tasks, ticks and records.
   *
   * @throws DamagedPlanException if some of them would be lost
   */
  private PlanFile complete(PlanFile merged) {
    Set<String> expected = new HashSet<>(mine.numbers());
    expected.addAll(changes.added());
    boolean complete =
        merged.numbers().equals(expected)
            && merged.records().equals(mine.records())
            && mine.numbers().stream()
                .allMatch(number -> merged.isDone(number) == mine.isDone(number));
    if (!complete) {
      throw mine.hidden();
    }
    return merged;
  }

  private void frontMatter() {
    Set<String> keys = new LinkedHashSet<>(base.frontMatter().keys());
    keys.addAll(next.frontMatter().keys());
    keys.addAll(changes.keys().keySet());
    keys.remove(TaskBoxes.MADE_WITH);
    for (String key : keys) {
      List<String> before = base.values(key);
      List<String> after = changes.keys().getOrDefault(key, next.values(key));
      if (!before.equals(after) || changes.keys().containsKey(key)) {
        set(key, after);
      }
    }
    if (!changes.added().isEmpty() && mine.frontMatter().find(TaskBoxes.MADE_WITH).isPresent()) {
      List<String> tasks = new ArrayList<>(mine.values(TaskBoxes.MADE_WITH));
      tasks.addAll(
          TaskRanges.of(changes.added().stream().sorted(PlanTask::compareNumbers).toList()));
      set(TaskBoxes.MADE_WITH, tasks);
    }
  }

  private void set(String key, List<String> values) {
    FrontMatter own = mine.frontMatter();
    if (values.isEmpty() && next.frontMatter().find(key).isEmpty()) {
      own.remove(edits, key, mine.text());
    } else {
      own.set(edits, key, values, values.size() != 1 || LISTS.contains(key), mine.lineEnd());
    }
  }

  /** Returns the new text in brackets after each open task, by number. */
  private Map<String, String> times() {
    Map<String, String> times = new LinkedHashMap<>();
    for (Checkbox box : next.outline().checkboxes) {
      box.number()
          .ifPresent(
              number ->
                  box.times(next.text())
                      .map(found -> box.words(next.text()).substring(found.first(), found.last()))
                      .ifPresent(written -> times.put(number, written)));
    }
    for (Checkbox box : mine.outline().checkboxes) {
      box.number()
          .filter(changes.leftOut()::contains)
          .ifPresent(number -> times.put(number, TaskTimes.leftOut(box.times(mine.text()))));
    }
    times.keySet().removeIf(number -> mine.isDone(number) || mine.isCancelled(number));
    return times;
  }

  /** Gives open first steps their new days, and what they do to those of older plans. */
  private void steps() {
    Map<String, String> written = new LinkedHashMap<>();
    for (Checkbox box : next.outline().checkboxes) {
      box.stepTimes(next.text())
          .ifPresent(
              times -> {
                String words = box.words(next.text()).substring(times.first(), times.last());
                String day = times.by().toString();
                String soonest = changes.soonest().toString();
                boolean isPast = times.does().isEmpty() && times.by().isBefore(changes.soonest());
                written.put(
                    box.number().orElseThrow(), isPast ? words.replace(day, soonest) : words);
              });
    }
    for (Checkbox box : mine.outline().checkboxes) {
      String times = box.number().map(written::get).orElse(null);
      if (times == null || box.isTicked(mine.text())) {
        continue;
      }
      Optional<StepTimes> own = box.stepTimes(mine.text());
      if (own.isPresent()) {
        edits.replace(
            box.textStart() + own.get().first(), box.textStart() + own.get().last(), times);
      } else if (mine.isFirst(box)) {
        edits.insert(NotePlace.of(box, mine.text()), " " + times);
      }
    }
  }

  private void setTimes(Checkbox box, String written) {
    Optional<TaskTimes> own = box.times(mine.text());
    if (own.isEmpty() && !mine.isFirst(box)) {
      return;
    }
    own.ifPresentOrElse(
        times ->
            edits.replace(box.textStart() + times.first(), box.textStart() + times.last(), written),
        () -> edits.insert(NotePlace.of(box, mine.text()), " " + written));
  }
}
