package transition.planfile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Brings a user's file to another state of its plan. What the plan would say before and after is
 * compared, and only the difference is made in the user's file: there, all that is the user's own
 * stays as it is and where it is. A line of the plan that the user has rewritten is theirs.
 */
public final class PlanMerge {

  /**
   * What to change beside what the two states differ in.
   *
   * @param firstWeek the week from which tasks are laid out; earlier ones only lose open tasks
   * @param leftOut the numbers of the tasks that are left out
   * @param keys keys of the front matter with their values; a key without any is taken out
   */
  public record Changes(int firstWeek, Set<String> leftOut, Map<String, List<String>> keys) {
    public Changes {
      leftOut = Set.copyOf(leftOut);
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys)); // the order in the file
    }
  }

  /**
   * The result.
   *
   * @param kept lines that should change, and are left as the user has them
   */
  public record Merged(PlanFile file, List<String> kept) {
    public Merged {
      requireNonNull(file, "file");
      kept = List.copyOf(kept);
    }
  }

  /** The keys of the front matter that are always lists. */
  private static final Set<String> LISTS = Set.of("breaks", "have", "skip", "cancelled");

  private final PlanFile mine;
  private final PlanFile base;
  private final PlanFile next;
  private final Changes changes;
  private final Edits edits = new Edits();

  private PlanMerge(PlanFile mine, PlanFile base, PlanFile next, Changes changes) {
    this.mine = mine;
    this.base = base;
    this.next = next;
    this.changes = changes;
  }

  /**
   * The user's file in another state.
   *
   * @param base what the program would write for the state of the file
   * @param next what it would write for the other one
   */
  public static Merged of(PlanFile mine, PlanFile base, PlanFile next, Changes changes) {
    return new PlanMerge(mine, base, next, changes).merged();
  }

  /**
   * First what stands in one place, then, in the result, what moves: so no change meets another.
   */
  private Merged merged() {
    frontMatter();
    List<String> kept = new ArrayList<>(new LineMerge(mine, base, next).into(edits));
    Map<String, String> times = times();
    for (Checkbox box : mine.outline().checkboxes) {
      box.number().map(times::get).ifPresent(written -> setTimes(box, written));
    }
    PlanFile timed = mine.with(edits);
    Edits moves = new Edits();
    kept.addAll(new WeekMerge(timed, base, next, changes.firstWeek(), times.keySet()).into(moves));
    return new Merged(complete(timed.with(moves)), kept);
  }

  /**
   * Returns a file that has all tasks, ticks and study of the user's.
   *
   * @throws DamagedPlanException if it would not be read back with all of them
   */
  private PlanFile complete(PlanFile merged) {
    boolean complete =
        merged.numbers().equals(mine.numbers())
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
  }

  private void set(String key, List<String> values) {
    FrontMatter own = mine.frontMatter();
    if (values.isEmpty() && next.frontMatter().find(key).isEmpty()) {
      own.remove(edits, key, mine.text());
    } else {
      own.set(edits, key, values, values.size() != 1 || LISTS.contains(key), mine.lineEnd());
    }
  }

  /** By the numbers of open tasks, what is to stand in brackets behind them. */
  private Map<String, String> times() {
    Map<String, String> times = new LinkedHashMap<>();
    for (Checkbox box : next.outline().checkboxes) {
      box.number()
          .ifPresent(
              number ->
                  box.times(next.text())
                      .map(one -> box.words(next.text()).substring(one.first(), one.last()))
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
