package transition.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import transition.planner.PlanTask;

/**
 * The changes of one week of a file: which tasks leave it and come to it, and what the plan says in
 * it. What the user has written there is not touched.
 */
final class WeekEdit {

  private static final Pattern OWN_TITLE =
      Pattern.compile(
          "Weeks? [\\d–]+ · [\\d-]+(?: – [\\d-]+)? · (?:[\\d.]+ h|break|no study|nothing planned)"
              + "(?:(?: ·|,) (?:break|holiday) .*)?");
  private static final Pattern HOURS = Pattern.compile("[\\d.]+ h\\b");

  private final WeekSection section;
  private final Optional<WeekSection> goal;
  private final Tasks tasks;
  private final boolean past;
  private final String line;
  private final List<int[]> gone = new ArrayList<>();

  /**
   * What becomes of tasks.
   *
   * @param open the numbers of those that are laid out anew or left out
   * @param leaving those that move to another week
   * @param coming by their numbers, the lines of those that come to this one
   */
  record Tasks(Set<String> open, Set<Checkbox> leaving, Map<String, String> coming) {}

  /**
   * The changes of a week.
   *
   * @param goal the same week in the other state; empty if it is not in that
   * @param past whether it is over, so that only what is not true any more is changed
   * @param line how the lines of the file end
   */
  WeekEdit(
      WeekSection section, Optional<WeekSection> goal, Tasks tasks, boolean past, String line) {
    this.section = section;
    this.goal = goal;
    this.tasks = tasks;
    this.past = past;
    this.line = line;
  }

  void into(Edits edits) {
    section.tasks().stream()
        .filter(tasks.leaving()::contains)
        .forEach(box -> leave(box.start(), box.end()));
    List<String> remarks = remarks(edits);
    if (goal.isEmpty() && tasks.coming().isEmpty() && section.isBlankWithout(gone)) {
      edits.replace(section.start(), section.end(), "");
      return;
    }
    title(edits);
    gone.forEach(range -> edits.replace(range[0], range[1], ""));
    insert(edits, remarks);
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
    for (WeekSection.Remark remark : section.remarks()) {
      Optional<WeekSection.Remark> same =
          wantedRemarks.stream().filter(one -> one.subject().equals(remark.subject())).findFirst();
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
    return remark.isAboutAny(tasks.open());
  }

  private void title(Edits edits) {
    String title = section.title();
    String other =
        goal.map(WeekSection::title)
            .orElse(
                past
                    ? title
                    : title.replaceFirst("· (?:[\\d.]+ h|break|no study).*", "· nothing planned"));
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

  private void insert(Edits edits, List<String> remarks) {
    List<Checkbox> staying =
        section.tasks().stream().filter(box -> !tasks.leaving().contains(box)).toList();
    StringBuilder atTitle = new StringBuilder();
    tasks
        .coming()
        .forEach(
            (number, text) ->
                staying.stream()
                    .filter(box -> PlanTask.compareNumbers(box.number().orElseThrow(), number) < 0)
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
