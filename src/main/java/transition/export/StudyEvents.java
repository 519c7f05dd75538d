package transition.export;

import static transition.model.LocalDates.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.export.CalendarEvent.Category;
import transition.export.CalendarEvent.When;
import transition.model.DateRange;
import transition.model.TimeKind;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedSession;
import transition.planner.Roadmap.DatedTask;
import transition.planner.Roadmap.Times;
import transition.planner.Roadmap.Week;
import transition.text.OneLine;

/**
 * Events for study: one for each session, or one for each week where study has no fixed times. If
 * nothing is left to study, an event says so.
 */
final class StudyEvents {

  private static final int LONGEST_TASK = 60;

  private StudyEvents() {}

  static List<CalendarEvent> of(Roadmap roadmap) {
    if (roadmap.phases().isEmpty()) {
      return List.of(
          CalendarEvent.on(
              roadmap.start(), "done", Category.MILESTONE, "Nothing left to study", List.of()));
    }
    return roadmap.request().availability().hasSessions()
        ? roadmap.sessions().stream().map(session -> session(roadmap, session)).toList()
        : weeks(roadmap).map(week -> week(roadmap, week)).toList();
  }

  /** Returns the keys of the events from a day on. */
  static List<String> keys(Roadmap roadmap, LocalDate from) {
    return roadmap.request().availability().hasSessions()
        ? roadmap.sessions().stream()
            .filter(session -> !session.day().isBefore(from))
            .map(StudyEvents::key)
            .toList()
        : weeks(roadmap).filter(week -> !week.end().isBefore(from)).map(StudyEvents::key).toList();
  }

  private static Stream<Week> weeks(Roadmap roadmap) {
    return roadmap.weeks().stream().filter(week -> !week.tasks().isEmpty());
  }

  static String key(DatedSession session) {
    return "session-" + session.number();
  }

  static String key(Week week) {
    return "week-" + week.number();
  }

  private static CalendarEvent session(Roadmap roadmap, DatedSession session) {
    DatedTask first = session.tasks().get(0);
    int others = session.tasks().size() - 1;
    return new CalendarEvent(
        key(session),
        new When.Period(session.times()),
        Category.STUDY,
        "%s: %s %s%s"
            .formatted(
                isSearch(roadmap, first) ? "Job search" : "Study",
                first.id(),
                OneLine.beginning(first.text(), LONGEST_TASK),
                others == 0 ? "" : " +%s more".formatted(others)),
        session.tasks().stream()
            .map(task -> line(task, starts(session, task), finishes(session, task)))
            .toList(),
        true);
  }

  private static boolean starts(DatedSession session, DatedTask task) {
    return task.times().map(Times::start).filter(session.times().start()::isAfter).isEmpty();
  }

  private static boolean finishes(DatedSession session, DatedTask task) {
    return task.times().map(Times::end).filter(session.times().end()::isBefore).isEmpty();
  }

  /**
   * Returns the event of a week; the last one ends with the job search, all others after seven
   * days.
   */
  private static CalendarEvent week(Roadmap roadmap, Week week) {
    LocalDate end = earlier(roadmap.lastDay(), week.end());
    String hours = week.effort().quarterHoursText() + " h";
    return new CalendarEvent(
        key(week),
        new When.WholeDays(new DateRange(week.start(), end)),
        Category.STUDY,
        "Week %s: %s · %s"
            .formatted(
                week.number(),
                hours,
                week.tasks().stream().map(DatedTask::id).collect(Collectors.joining(", "))),
        Stream.of(
                tasks(week),
                List.of("", hours + " of " + kinds(roadmap, week)),
                pauses(roadmap, week))
            .flatMap(List::stream)
            .toList(),
        true);
  }

  /** Returns what the week's hours are for. */
  private static String kinds(Roadmap roadmap, Week week) {
    boolean study = week.tasks().stream().anyMatch(task -> !isSearch(roadmap, task));
    boolean search = week.tasks().stream().anyMatch(task -> isSearch(roadmap, task));
    return study && search ? "study and job search" : search ? "job search" : "study";
  }

  private static boolean isSearch(Roadmap roadmap, DatedTask task) {
    return roadmap.phases().stream()
        .anyMatch(phase -> phase.kind() == TimeKind.SEARCH && phase.tasks().contains(task));
  }

  private static List<String> tasks(Week week) {
    return week.tasks().stream()
        .map(task -> line(task, week.starts(task), week.finishes(task)))
        .toList();
  }

  private static List<String> pauses(Roadmap roadmap, Week week) {
    List<String> lines = new ArrayList<>();
    roadmap
        .breaksIn(week)
        .forEach(
            days ->
                lines.add(
                    days.days() == 1
                        ? "No study on %s: break".formatted(days.start())
                        : "No study from %s to %s: break".formatted(days.start(), days.end())));
    roadmap
        .holidaysIn(week)
        .forEach(day -> lines.add("No study on %s: %s".formatted(day.day(), day.name())));
    return lines;
  }

  /** Writes a task as "Starts 2.1: Write a Dockerfile.". */
  private static String line(DatedTask task, boolean starts, boolean finishes) {
    String how = starts ? "Starts" : finishes ? "Finishes" : "Continues";
    return "%s %s: %s"
        .formatted(starts && finishes ? "Starts and finishes" : how, task.id(), task.text());
  }
}
