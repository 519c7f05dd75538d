package transition.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import transition.commandline.OptionNames;
import transition.model.ReferencePace;
import transition.planner.HiringTime;
import transition.planner.JobSearch;
import transition.planner.Roadmap;
import transition.planner.RoadmapRequest;

/** Wordings of how long it takes to be hired, and of who says so. */
final class HiringText {

  private static final int DAYS_A_WEEK = 7;

  private HiringText() {}

  /** Returns the weeks from the start to the first day in the new job, rounded up. */
  static long weeks(Roadmap roadmap) {
    long days = ChronoUnit.DAYS.between(roadmap.start(), roadmap.newJob());
    return (days + DAYS_A_WEEK - 1) / DAYS_A_WEEK;
  }

  /** Returns the days, weeks and hours of a search: "... · 12 weeks · 60 h (our assumption)". */
  static String search(JobSearch search) {
    long weeks = Math.round((double) search.days().days() / DAYS_A_WEEK);
    return "%s · %s · %s (%s)"
        .formatted(
            Figures.dates(search.days()),
            Figures.count(Math.max(1, weeks), "week"),
            Figures.hours(search.effort()),
            basis(search.basis()));
  }

  private static String basis(JobSearch.Basis basis) {
    return switch (basis) {
      case GUIDE -> "the guide's";
      case ASSUMPTION -> "our assumption";
      case USER -> "yours";
    };
  }

  /** Returns the weeks of notice: "4 weeks (our assumption)". */
  static String notice(HiringTime hiring) {
    return hiring.notice() == 0
        ? "none"
        : "%s (%s)"
            .formatted(
                Figures.count(hiring.notice(), "week"),
                hiring.noticeWeeks().isPresent() ? "yours" : "our assumption");
  }

  /** Says what the columns of hours and of the new job count, wherever moves are compared. */
  static String columns(RoadmapRequest request) {
    HiringTime hiring = request.hiring();
    String search =
        hiring.searchWeeks().isPresent()
            ? Figures.count(hiring.searchWeeks().getAsInt(), "week") + " of job search"
            : "the job search (the guide's, or else %s, our assumption)"
                .formatted(Figures.count(HiringTime.ASSUMED_SEARCH_WEEKS, "week"));
    return "Hours is study alone; we assume %s h for a guide's week. New job is the first day in it, after %s and %s of notice%s."
        .formatted(
            ReferencePace.HOURS_A_WEEK,
            search,
            Figures.count(hiring.notice(), "week"),
            hiring.noticeWeeks().isPresent() ? "" : " (our assumption)");
  }

  /** Returns sentences on what the search and the notice rest on. */
  static List<String> notes(Roadmap roadmap) {
    List<String> notes = new ArrayList<>();
    switch (roadmap.search().basis()) {
      case GUIDE -> notes.add("The job search keeps the guide's calendar weeks at any pace.");
      case ASSUMPTION ->
          notes.add(
              "No guide says how long the job search for this move takes; %s with up to %s h in each are our assumption (%s)."
                  .formatted(
                      Figures.count(HiringTime.ASSUMED_SEARCH_WEEKS, "week"),
                      HiringTime.ASSUMED_SEARCH_HOURS,
                      OptionNames.SEARCH));
      case USER -> {}
    }
    if (roadmap.request().hiring().noticeWeeks().isEmpty()) {
      notes.add(
          "The notice of %s is our assumption%s (%s); your contract has the right one."
              .formatted(
                  Figures.count(HiringTime.ASSUMED_NOTICE_WEEKS, "week"),
                  roadmap.search().basis() == JobSearch.Basis.ASSUMPTION ? ", too" : "",
                  OptionNames.NOTICE));
    }
    roadmap
        .headline()
        .filter(dates -> roadmap.search().days().end().isBefore(dates.earliest()))
        .ifPresent(
            dates ->
                notes.add(
                    "This is sooner than the guide thinks possible: it allows at least %s from the start to an offer."
                        .formatted(Figures.count(dates.minMonths(), "month"))));
    return notes;
  }
}
