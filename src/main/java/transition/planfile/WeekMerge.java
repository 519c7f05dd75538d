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
 * The weeks of a plan in another state. Weeks keep their numbers and dates, so what the user has
 * written under one stays there; open tasks move to the week in which they begin now, with all that
 * the user has put inside them. A task that the user has taken out of the weeks stays there.
 */
final class WeekMerge {

  private final PlanFile mine;
  private final int firstWeek;
  private final Set<String> open;
  private final List<WeekSection> own;
  private final Map<Integer, WeekSection> before = new HashMap<>();
  private final NavigableMap<Integer, WeekSection> wanted = new TreeMap<>();
  private final Map<Integer, String> phases;

  /** By the numbers of tasks, the weeks that they come to. */
  private final Map<String, Integer> weeks = new HashMap<>();

  /** By the weeks, the tasks that come to them, each with its number. */
  private final Map<Integer, Map<String, List<String>>> coming = new LinkedHashMap<>();

  private final Set<Checkbox> moved = new HashSet<>();

  /**
   * A merge.
   *
   * @param base the file with the state that the user's file had
   * @param next the file with the other state
   * @param firstWeek the first week that it lays out
   * @param open the numbers of the tasks that are laid out anew or left out
   */
  WeekMerge(PlanFile mine, PlanFile base, PlanFile next, int firstWeek, Set<String> open) {
    this.mine = mine;
    this.firstWeek = firstWeek;
    this.open = open;
    this.own = WeekSection.in(mine);
    this.phases = base.phases();
    WeekSection.in(base).forEach(section -> before.put(section.first(), section));
    WeekSection.in(next).stream()
        .filter(section -> section.last() >= firstWeek)
        .forEach(section -> wanted.put(section.first(), section));
    wanted.forEach((week, section) -> section.numbers().forEach(number -> weeks.put(number, week)));
  }

  /** Makes the changes; what should change and the user has rewritten comes back. */
  List<String> into(Edits edits) {
    List<String> kept = new ArrayList<>();
    if (own.isEmpty()) {
      return kept;
    }
    own.forEach(this::collect);
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

  /** Where the user has two weeks with a number, tasks come to the first one. */
  private WeekEdit edit(WeekSection section, boolean first) {
    Map<String, List<String>> tasks =
        first ? coming.getOrDefault(section.first(), Map.of()) : Map.of();
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

  /** The tasks that leave a week. */
  private void collect(WeekSection section) {
    for (Checkbox box : section.tasks()) {
      String number = box.number().orElseThrow();
      Integer week = weeks.get(number);
      if (open.contains(number) && week != null && week != section.first()) {
        moved.add(box);
        coming
            .computeIfAbsent(week, key -> new TreeMap<>(PlanTask::compareNumbers))
            .computeIfAbsent(number, key -> new ArrayList<>())
            .add(mine.text().substring(box.start(), box.end()));
      }
    }
  }

  /** A week that the file does not have: it comes behind the one before it. */
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
    Map<String, List<String>> tasks = coming.getOrDefault(section.first(), Map.of());
    tasks.values().forEach(texts -> texts.forEach(task -> text.append(task).append(line)));
    if (!tasks.isEmpty()) {
      text.append(line);
    }
    section.remarks().forEach(remark -> text.append(remark.text()).append(line).append(line));
    boolean atEnd = index == mine.text().length();
    edits.insert(index, (atEnd ? line : "") + text);
  }
}
