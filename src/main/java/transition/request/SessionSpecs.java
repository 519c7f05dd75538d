package transition.request;

import static transition.commandline.OptionNames.STUDY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.error.UsageException;
import transition.model.DateRange;
import transition.planner.Pace;
import transition.planner.PacePeriod;
import transition.planner.Session;

/** The values of {@code --study} put together: those for all days, and those for periods. */
final class SessionSpecs {

  private SessionSpecs() {}

  /**
   * Returns the pace on days that no value names.
   *
   * @throws UsageException if no value is for them, or sessions overlap
   */
  static Pace outsidePeriods(List<SessionSpec> study) {
    List<Session> sessions = byDays(study).get(Optional.<DateRange>empty());
    if (sessions == null) {
      throw new UsageException(
          STUDY + " names sessions for some days only; name those of all other days too");
    }
    return pace(sessions);
  }

  /**
   * Returns the periods, in the order in which they were named.
   *
   * @throws UsageException if sessions of one overlap
   */
  static List<PacePeriod> periods(List<SessionSpec> study) {
    List<PacePeriod> periods = new ArrayList<>();
    byDays(study)
        .forEach(
            (days, sessions) ->
                days.ifPresent(range -> periods.add(new PacePeriod(range, pace(sessions)))));
    return periods;
  }

  private static Map<Optional<DateRange>, List<Session>> byDays(List<SessionSpec> study) {
    Map<Optional<DateRange>, List<Session>> sessions = new LinkedHashMap<>();
    for (SessionSpec one : study) {
      sessions.computeIfAbsent(one.days(), days -> new ArrayList<>()).addAll(one.sessions());
    }
    return sessions;
  }

  private static Pace.Sessions pace(List<Session> sessions) {
    List<Session> inOrder = sessions.stream().sorted().toList();
    for (int i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).overlaps(inOrder.get(i - 1))) {
        throw new UsageException(
            "%s has two sessions at once, %s and %s; change one of them"
                .formatted(STUDY, inOrder.get(i - 1), inOrder.get(i)));
      }
    }
    return new Pace.Sessions(inOrder);
  }
}
