package transition.report;

import java.time.LocalDate;
import java.util.List;
import transition.analysis.DatedRoute;
import transition.analysis.Route;
import transition.analysis.RouteAdvice;
import transition.analysis.RouteAdvice.Detour;
import transition.analysis.RouteAdvice.Objection;
import transition.document.Text;
import transition.model.Move;
import transition.planner.Stay;

/** The verdict on which route to take. */
final class RouteVerdict {

  private RouteVerdict() {}

  static Text of(RouteAdvice advice, Stay stay) {
    DatedRoute direct = advice.direct();
    String hours = Figures.hours(direct.route().total());
    LocalDate newJob = direct.newJob();
    return switch (advice.reason()) {
      case NOTHING_TO_STUDY ->
          Text.strong("Take the direct way: there is nothing to study on it.")
              .plus(" The new job begins on %s.".formatted(newJob));
      case ONLY_WAY ->
          Text.strong("The direct way is the only one: %s of study.".formatted(hours))
              .plus(
                  " The new job begins on %s. Within the steps allowed, no role in between teaches a skill you need."
                      .formatted(newJob));
      case NO_BETTER_DETOUR ->
          Text.strong(
                  "Take the direct way: %s of study, and the new job on %s."
                      .formatted(hours, newJob))
              .plus(detour(advice.detours().get(0), direct));
      case BETTER_DETOUR -> better(advice.recommended(), direct, stay);
    };
  }

  /** Weighs the shortest detour, which is not better. */
  private static String detour(Detour detour, DatedRoute direct) {
    Route route = detour.route();
    List<Objection> objections = detour.objections();
    StringBuilder text =
        new StringBuilder(
            " By way of %s, you study %s, and start the new job %s."
                .formatted(
                    RouteText.steppingStones(route),
                    RouteText.difference(route, direct.route()),
                    RouteText.later(detour.dated().newJob(), direct.newJob())));
    text.append(whyNot(detour));
    if (objections.contains(Objection.PAY_CUT)) {
      text.append(" It takes a pay cut on the way.");
    }
    Move.Dates first = detour.dated().dates().get(0);
    if (first.newJob().isBefore(direct.newJob())) {
      text.append(
          " Its first step takes %s of study, to a new job on %s."
              .formatted(Figures.hours(route.first().effort()), first.newJob()));
    }
    return text.toString();
  }

  /** Says why fewer hours are not enough; empty if there are no fewer. */
  private static String whyNot(Detour detour) {
    List<Objection> objections = detour.objections();
    if (detour.savedPercent() <= 0) {
      return "";
    }
    if (objections.contains(Objection.GUIDE_AGAINST_ESTIMATE)) {
      return " One of the two is a guide's and the other at least partly an estimate, so hours alone"
          + " do not decide.";
    }
    String saved = " That saves %s%% of the study".formatted(detour.savedPercent());
    if (objections.contains(Objection.SAVES_TOO_LITTLE)) {
      return saved + ", too little to rely on.";
    }
    return objections.contains(Objection.LATER) ? saved + ", but no time." : saved + ".";
  }

  private static Text better(DatedRoute detour, DatedRoute direct, Stay stay) {
    Route route = detour.route();
    return Text.strong(
            "Go by way of %s: %s of study, %s than directly, and the new job on %s, %s."
                .formatted(
                    RouteText.steppingStones(route),
                    Figures.hours(route.total()),
                    RouteText.difference(route, direct.route()),
                    detour.newJob(),
                    RouteText.later(detour.newJob(), direct.newJob())))
        .plus(
            " That takes %s job searches%s."
                .formatted(route.steps().size(), RouteText.staying(stay)));
  }
}
