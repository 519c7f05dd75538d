package transition.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

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
      new SectionEdit(section).into(edits);
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
            .computeIfAbsent(week.get(), key -> new TreeMap<>(WeekMerge::byNumber))
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

  private static int byNumber(String one, String other) {
    return Comparator.comparingInt((String number) -> part(number, 0))
        .thenComparingInt(number -> part(number, 1))
        .compare(one, other);
  }

  private static int part(String number, int index) {
    return Integer.parseInt(number.split("\\.", 2)[index]);
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

  /** The changes of one week that the file has. */
  private final class SectionEdit {

    private static final Pattern OWN_TITLE =
        Pattern.compile(
            "Weeks? [\\d–]+ · [\\d-]+(?: – [\\d-]+)? · (?:[\\d.]+ h|break|no study|nothing planned)"
                + "(?:(?: ·|,) (?:break|holiday) .*)?");
    private static final Pattern HOURS = Pattern.compile("[\\d.]+ h\\b");

    private final WeekSection section;
    private final Optional<WeekSection> goal;
    private final List<int[]> gone = new ArrayList<>();

    SectionEdit(WeekSection section) {
      this.section = section;
      this.goal = Optional.ofNullable(wanted.get(section.first()));
    }

    void into(Edits edits) {
      section.tasks().stream()
          .filter(moved::contains)
          .forEach(box -> leave(box.start(), box.end()));
      List<String> remarks = remarks(edits);
      Map<String, String> tasks = coming.getOrDefault(section.first(), Map.of());
      if (goal.isEmpty() && tasks.isEmpty() && section.isBlankWithout(gone)) {
        edits.replace(section.start(), section.end(), "");
        return;
      }
      title(edits);
      gone.forEach(range -> edits.replace(range[0], range[1], ""));
      insert(edits, tasks, remarks);
    }

    /** Takes the lines of a block away, and the empty one behind it if one is before it. */
    private void leave(int start, int end) {
      int next = section.lineAfter(end);
      if (!gone.isEmpty() && gone.get(gone.size() - 1)[1] == start) {
        gone.get(gone.size() - 1)[1] = next;
      } else {
        gone.add(new int[] {start, next});
      }
      int[] last = gone.get(gone.size() - 1);
      if (section.isBlankBefore(last[0]) && section.isBlankLine(last[1])) {
        last[1] = section.lineAfter(last[1]);
      }
    }

    /** Changes what the plan says in the week, such as a milestone; gives back what is new. */
    private List<String> remarks(Edits edits) {
      List<WeekSection.Remark> wantedRemarks =
          new ArrayList<>(goal.map(WeekSection::remarks).orElse(List.of()));
      boolean past = section.last() < firstWeek;
      for (WeekSection.Remark remark : section.remarks()) {
        Optional<WeekSection.Remark> same =
            wantedRemarks.stream()
                .filter(one -> one.subject().equals(remark.subject()))
                .findFirst();
        if (same.isPresent()) {
          wantedRemarks.remove(same.get());
          edits.replace(remark.start(), remark.end(), same.get().text());
        } else if (!past || isStale(remark)) {
          leave(remark.start(), remark.end());
        }
      }
      return wantedRemarks.stream().map(WeekSection.Remark::text).toList();
    }

    /** Whether a remark of a week that is over is about tasks that were not done in it. */
    private boolean isStale(WeekSection.Remark remark) {
      return remark.isAboutAny(times.keySet());
    }

    private void title(Edits edits) {
      String title = section.title();
      String other =
          goal.map(WeekSection::title)
              .orElse(
                  section.last() < firstWeek
                      ? title
                      : title.replaceFirst(
                          "· (?:[\\d.]+ h|break|no study).*", "· nothing planned"));
      if (OWN_TITLE.matcher(title).matches()) {
        edits.replace(section.titleStart(), section.titleStart() + title.length(), other);
      } else {
        HOURS
            .matcher(other)
            .results()
            .findFirst()
            .ifPresent(
                hours ->
                    HOURS
                        .matcher(title)
                        .results()
                        .findFirst()
                        .ifPresent(
                            old ->
                                edits.replace(
                                    section.titleStart() + old.start(),
                                    section.titleStart() + old.end(),
                                    hours.group())));
      }
    }

    private void insert(Edits edits, Map<String, String> tasks, List<String> remarks) {
      String line = mine.lineEnd();
      List<Checkbox> staying =
          section.tasks().stream().filter(box -> !moved.contains(box)).toList();
      StringBuilder atTitle = new StringBuilder();
      tasks.forEach(
          (number, text) ->
              staying.stream()
                  .filter(box -> byNumber(box.number().orElseThrow(), number) < 0)
                  .reduce((first, second) -> second)
                  .ifPresentOrElse(
                      box -> edits.insert(box.end(), line + text),
                      () -> {
                        if (staying.isEmpty()) {
                          atTitle.append(atTitle.isEmpty() ? line : "").append(line).append(text);
                        } else {
                          edits.insert(staying.get(0).start(), text + line);
                        }
                      }));
      StringBuilder behind = new StringBuilder();
      remarks.forEach(text -> behind.append(line).append(line).append(text));
      if (staying.isEmpty()) {
        edits.insert(section.titleEnd(), atTitle.append(behind).toString());
      } else {
        edits.insert(staying.get(staying.size() - 1).end(), behind.toString());
      }
    }
  }
}
