package transition.planfile;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import transition.planner.PlanTask;

/**
 * The weeks of a plan in another state. Weeks keep their numbers and dates, so what the user has
 * written under one stays there; open tasks move to the week in which they begin now, with all that
 * the user has put inside them. A task that the user has taken out of the weeks stays there.
 */
final class WeekMerge {

  private final PlanFile mine;
  private final int firstWeek;
  private final Map<String, String> times;
  private final NavigableMap<Integer, WeekSection> own = new TreeMap<>();
  private final NavigableMap<Integer, WeekSection> wanted = new TreeMap<>();

  /** By the weeks, the tasks that come to them, each with its number. */
  private final Map<Integer, Map<String, String>> coming = new LinkedHashMap<>();

  private final Set<Checkbox> moved = new HashSet<>();

  /**
   * A merge.
   *
   * @param next the file with the other state
   * @param firstWeek the first week that it lays out
   * @param times by the numbers of open tasks, what is to stand in brackets behind them
   */
  WeekMerge(PlanFile mine, PlanFile next, int firstWeek, Map<String, String> times) {
    this.mine = mine;
    this.firstWeek = firstWeek;
    this.times = times;
    WeekSection.in(mine).forEach(section -> own.putIfAbsent(section.first(), section));
    WeekSection.in(next).stream()
        .filter(section -> section.last() >= firstWeek)
        .forEach(section -> wanted.put(section.first(), section));
  }

  /**
   * Makes the changes; the tasks that have moved come back, with their brackets as they are to be.
   */
  Set<Checkbox> into(Edits edits) {
    if (own.isEmpty()) {
      return moved;
    }
    own.values().forEach(this::collect);
    for (WeekSection section : own.values()) {
      new WeekEdit(
              section,
              Optional.ofNullable(wanted.get(section.first())),
              new WeekEdit.Tasks(
                  times.keySet(), moved, coming.getOrDefault(section.first(), Map.of())),
              section.last() < firstWeek,
              mine.lineEnd())
          .into(edits);
    }
    wanted.values().stream()
        .filter(section -> !own.containsKey(section.first()))
        .forEach(section -> create(section, edits));
    return moved;
  }

  /** The tasks that leave a week. */
  private void collect(WeekSection section) {
    for (Checkbox box : section.tasks()) {
      String number = box.number().orElseThrow();
      Optional<Integer> week = weekOf(number);
      if (times.containsKey(number) && week.filter(one -> one != section.first()).isPresent()) {
        moved.add(box);
        coming
            .computeIfAbsent(week.get(), key -> new TreeMap<>(PlanTask::compareNumbers))
            .put(number, item(box, times.get(number)));
      }
    }
  }

  private Optional<Integer> weekOf(String number) {
    return wanted.values().stream()
        .filter(section -> section.numbers().contains(number))
        .map(WeekSection::first)
        .findFirst();
  }

  /** The lines of a task with other brackets. */
  private String item(Checkbox box, String written) {
    Edits edits = new Edits();
    int offset = box.start();
    box.times(mine.text())
        .ifPresentOrElse(
            own ->
                edits.replace(
                    box.textStart() + own.first() - offset,
                    box.textStart() + own.last() - offset,
                    written),
            () -> edits.insert(mine.noteIndex(box) - offset, " " + written));
    return edits.in(mine.text().substring(box.start(), box.end()));
  }

  /** A week that the file does not have: it comes behind the one before it. */
  private void create(WeekSection section, Edits edits) {
    Map.Entry<Integer, WeekSection> before = own.lowerEntry(section.first());
    int index = before == null ? own.firstEntry().getValue().start() : before.getValue().end();
    String line = mine.lineEnd();
    StringBuilder text = new StringBuilder();
    text.append("#".repeat(own.firstEntry().getValue().level()))
        .append(' ')
        .append(section.title())
        .append(line)
        .append(line);
    Map<String, String> tasks = coming.getOrDefault(section.first(), Map.of());
    tasks.values().forEach(task -> text.append(task).append(line));
    if (!tasks.isEmpty()) {
      text.append(line);
    }
    section.remarks().forEach(remark -> text.append(remark.text()).append(line).append(line));
    boolean atEnd = index == mine.text().length();
    edits.insert(index, (atEnd ? line : "") + text);
  }
}
