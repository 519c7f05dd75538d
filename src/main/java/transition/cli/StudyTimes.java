package transition.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.model.DateRange;
import transition.planner.Pace;
import transition.planner.Session;
import transition.planner.Stretch;

/** The values of {@code --study} put together: those for all days, and those for stretches. */
final class StudyTimes {

  private StudyTimes() {}

  /**
   * The pace on days that no value names.
   *
   * @throws UsageException if no value is for them, or sessions overlap
   */
  static Pace outsideStretches(List<Study> study) {
    List<Session> sessions = byDays(study).get(Optional.<DateRange>empty());
    if (sessions == null) {
      throw new UsageException(
          "--study names sessions for some days alone; name those of all other days too");
    }
    return pace(sessions);
  }

  /**
   * The stretches, in the order in which they were named.
   *
   * @throws UsageException if sessions of one overlap
   */
  static List<Stretch> stretches(List<Study> study) {
    List<Stretch> stretches = new ArrayList<>();
    byDays(study)
        .forEach(
            (days, sessions) ->
                days.ifPresent(range -> stretches.add(new Stretch(range, pace(sessions)))));
    return stretches;
  }

  private static Map<Optional<DateRange>, List<Session>> byDays(List<Study> study) {
    Map<Optional<DateRange>, List<Session>> sessions = new LinkedHashMap<>();
    for (Study one : study) {
      sessions.computeIfAbsent(one.days(), days -> new ArrayList<>()).addAll(one.sessions());
    }
    return sessions;
  }

  private static Pace.Sessions pace(List<Session> sessions) {
    List<Session> inOrder = sessions.stream().sorted().toList();
    for (int i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).overlaps(inOrder.get(i - 1))) {
        throw new UsageException(
            "--study has two sessions at once, %s and %s; change one of them"
                .formatted(inOrder.get(i - 1), inOrder.get(i)));
      }
    }
    return new Pace.Sessions(inOrder);
  }
}
