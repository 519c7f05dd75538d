package transition.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import transition.tracking.PlanTask;

/**
 * Merges the weeks of a new state. Weeks keep their numbers and dates, and the user's text under
 * them stays. Open tasks move to the week in which they now begin, with everything that the user
 * has nested in them. A task that the user has moved out of the weeks stays where it is.
 */
final class WeekMerge {

  private final PlanFile mine;
  private final PlanFile next;
  private final int firstWeek;
  private final Set<String> added;
  private final Set<String> open;
  private final List<WeekSection> own;
  private final Map<Integer, WeekSection> before = new HashMap<>();
  private final NavigableMap<Integer, WeekSection> wanted = new TreeMap<>();
  private final Map<Integer, String> phases;

  /** The weeks to which tasks move, by task number. */
  private final Map<String, Integer> weeks = new HashMap<>();

  /** The tasks that move to each week, by task number. */
  private final Map<Integer, Map<String, List<String>>> arriving = new LinkedHashMap<>();

  private final Set<Checkbox> moved = new HashSet<>();

  /**
   * Creates a merge.
   *
   * @param base the file as written for the user's current state
   * @param next the file as written for the new state
   * @param changes the first week that is laid out anew, and the tasks that are new
   * @param open the numbers of tasks that are laid out anew or left out
   */
  WeekMerge(PlanFile mine, PlanFile base, PlanFile next, MergeChanges changes, Set<String> open) {
    this.mine = mine;
    this.next = next;
    this.firstWeek = changes.firstWeek();
    this.added = changes.added();
    this.open = open;
    this.own = WeekSection.in(mine);
    this.phases = base.phases();
    WeekSection.in(base).forEach(section -> before.put(section.first(), section));
    WeekSection.in(next).stream()
        .filter(section -> section.last() >= changes.firstWeek())
        .forEach(section -> wanted.put(section.first(), section));
    wanted.forEach((week, section) -> section.numbers().forEach(number -> weeks.put(number, week)));
  }

  /** Makes the changes, and returns the lines that the user has rewritten, as they should be. */
  List<String> into(Edits edits) {
    List<String> kept = new ArrayList<>();
    if (own.isEmpty()) {
      return kept;
    }
    own.forEach(this::collect);
    WeekSection.in(next).forEach(this::collectAdded);
    NavigableMap<Integer, WeekSection> done = new TreeMap<>();
    for (WeekSection section : own) {
      boolean first = done.putIfAbsent(section.first(), section) == null;
      kept.addAll(edit(section, first).into(edits));
    }
    wanted.values().stream()
        .filter(section -> !done.containsKey(section.first()))
        .forEach(section -> create(section, done, edits));
    return kept;
  }

  /**
   * Returns the changes of a week. If the user has two with the same number, tasks move to the
   * first.
   */
  private WeekEdit edit(WeekSection section, boolean first) {
    Map<String, List<String>> tasks =
        first ? arriving.getOrDefault(section.first(), Map.of()) : Map.of();
    return new WeekEdit(
        section,
        new WeekEdit.States(
            Optional.ofNullable(before.get(section.first())),
            first ? Optional.ofNullable(wanted.get(section.first())) : Optional.empty(),
            phases),
        new WeekEdit.Tasks(open, moved, tasks),
        section.last() < firstWeek,
        mine.lineEnd());
  }

  /** Collects the tasks that leave a week. */
  private void collect(WeekSection section) {
    for (Checkbox box : section.tasks()) {
      String number = box.number().orElseThrow();
      Integer week = weeks.get(number);
      if (open.contains(number) && week != null && week != section.first()) {
        moved.add(box);
        arriving
            .computeIfAbsent(week, key -> new TreeMap<>(PlanTask::compareNumbers))
            .computeIfAbsent(number, key -> new ArrayList<>())
            .add(mine.text().substring(box.start(), box.end()));
      }
    }
  }

  /** Collects the tasks of a week that are new to the user's file. */
  private void collectAdded(WeekSection section) {
    for (Checkbox box : section.tasks()) {
      String number = box.number().orElseThrow();
      if (added.contains(number)) {
        arriving
            .computeIfAbsent(section.first(), key -> new TreeMap<>(PlanTask::compareNumbers))
            .computeIfAbsent(number, key -> new ArrayList<>())
            .add(next.text().substring(box.start(), box.end()));
      }
    }
  }

  /** Adds a week that the file lacks after the one before it. */
  private void create(
      WeekSection section, NavigableMap<Integer, WeekSection> present, Edits edits) {
    Map.Entry<Integer, WeekSection> earlier = present.lowerEntry(section.first());
    int index = earlier == null ? own.get(0).start() : earlier.getValue().end();
    String line = mine.lineEnd();
    StringBuilder text = new StringBuilder();
    text.append("#".repeat(own.get(0).level()))
        .append(' ')
        .append(section.title())
        .append(line)
        .append(line);
    Map<String, List<String>> tasks = arriving.getOrDefault(section.first(), Map.of());
    tasks.values().forEach(texts -> texts.forEach(task -> text.append(task).append(line)));
    if (!tasks.isEmpty()) {
      text.append(line);
    }
    section.remarks().forEach(remark -> text.append(remark.text()).append(line).append(line));
    boolean atEnd = index == mine.text().length();
    edits.insert(index, (atEnd ? line : "") + text);
  }
}
