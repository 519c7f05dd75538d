package transition.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.text.OneLine;
import transition.tracking.PlanTask;

/**
 * The changes to one week of a file: the tasks that leave it and come to it, and the remarks of the
 * plan. The user's own text is not touched.
 */
final class WeekEdit {

  /**
   * The tasks that change.
   *
   * @param open the numbers of tasks that are laid out anew or left out
   * @param leaving the tasks that move to another week
   * @param arriving the lines of tasks that move to this week, by number
   */
  record Tasks(Set<String> open, Set<Checkbox> leaving, Map<String, List<String>> arriving) {}

  /**
   * The week in the two states of the plan; each is empty if the state has no such week.
   *
   * @param phases the titles of the phases by their numbers
   */
  record States(
      Optional<WeekSection> before, Optional<WeekSection> after, Map<Integer, String> phases) {}

  private final WeekSection section;
  private final States states;
  private final Tasks tasks;
  private final boolean past;
  private final String line;
  private final List<int[]> removed = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();

  /**
   * Creates the changes.
   *
   * @param past whether the week is past, so that only what is no longer true changes
   * @param line the line end of the file
   */
  WeekEdit(WeekSection section, States states, Tasks tasks, boolean past, String line) {
    this.section = section;
    this.states = states;
    this.tasks = tasks;
    this.past = past;
    this.line = line;
  }

  /** Makes the changes, and returns the lines that the user has rewritten, as they should be. */
  List<String> into(Edits edits) {
    section.tasks().stream()
        .filter(tasks.leaving()::contains)
        .forEach(box -> remove(box.start(), box.end()));
    List<String> remarks = remarks(edits);
    WeekTitle title =
        new WeekTitle(
            section.title(),
            states.before().map(WeekSection::title),
            states.after().map(WeekSection::title));
    if (states.after().isEmpty()
        && tasks.arriving().isEmpty()
        && title.isOfPlan()
        && section.isBlankWithout(removed)) {
      edits.replace(section.start(), section.end(), "");
      return kept;
    }
    if (states.after().isPresent() || !past) {
      title
          .merged()
          .ifPresentOrElse(
              other ->
                  edits.replace(
                      section.titleStart(), section.titleStart() + section.title().length(), other),
              () -> states.after().map(WeekSection::title).ifPresent(kept::add));
    }
    removed.forEach(range -> edits.replace(range[0], range[1], ""));
    insert(edits, remarks);
    return kept;
  }

  /** Removes the lines of a block, and the blank line after it if there is one before it. */
  private void remove(int start, int end) {
    int next = section.lineAfter(end);
    if (!removed.isEmpty() && removed.get(removed.size() - 1)[1] == start) {
      removed.get(removed.size() - 1)[1] = next;
    } else {
      removed.add(new int[] {start, next});
    }
    int[] last = removed.get(removed.size() - 1);
    if (section.isBlankBefore(last[0]) && section.isBlankLine(last[1])) {
      last[1] = section.lineAfter(last[1]);
    }
  }

  /** Changes the plan's remarks, such as a milestone, and returns the new ones. */
  private List<String> remarks(Edits edits) {
    List<WeekRemark> wanted =
        new ArrayList<>(states.after().map(WeekSection::remarks).orElse(List.of()));
    for (WeekRemark remark : section.remarks()) {
      Optional<WeekRemark> same =
          wanted.stream().filter(next -> next.subject().equals(remark.subject())).findFirst();
      boolean own = remark.isOfPlan(states.phases());
      if (same.isPresent()) {
        wanted.remove(same.get());
        if (own) {
          edits.replace(remark.start(), remark.end(), same.get().text());
        }
      } else if (!past || remark.isAboutAny(tasks.open())) {
        if (own) {
          remove(remark.start(), remark.end());
        } else {
          kept.add("nothing in place of \"" + OneLine.of(remark.text()) + "\"");
        }
      }
    }
    return wanted.stream().map(WeekRemark::text).toList();
  }

  private void insert(Edits edits, List<String> remarks) {
    List<Checkbox> staying =
        section.tasks().stream().filter(box -> !tasks.leaving().contains(box)).toList();
    StringBuilder atTitle = new StringBuilder();
    tasks
        .arriving()
        .forEach(
            (number, texts) ->
                staying.stream()
                    .filter(box -> PlanTask.compareNumbers(box.number().orElseThrow(), number) < 0)
                    .reduce((first, second) -> second)
                    .ifPresentOrElse(
                        box -> texts.forEach(text -> edits.insert(box.end(), line + text)),
                        () -> {
                          if (staying.isEmpty()) {
                            atTitle.append(atTitle.isEmpty() ? line : "");
                            texts.forEach(text -> atTitle.append(line).append(text));
                          } else {
                            texts.forEach(
                                text -> edits.insert(staying.get(0).start(), text + line));
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
