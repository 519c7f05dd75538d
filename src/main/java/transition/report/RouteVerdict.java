package transition.report;

import java.util.List;
import transition.analysis.Route;
import transition.analysis.Routes;
import transition.document.Text;

/** The verdict on whether the direct route is the better one. */
final class RouteVerdict {

  private RouteVerdict() {}

  static Text of(Routes routes) {
    Route direct = routes.direct();
    String hours = Figures.hours(direct.total());
    if (direct.total().isZero()) {
      return Text.of("There is nothing to study on the direct way.");
    }
    if (routes.bestDetour().isEmpty()) {
      return Text.strong("The direct way is the only one: %s of study.".formatted(hours))
          .plus(" Within the steps allowed, no role in between teaches a skill you need.");
    }
    Route detour = routes.bestDetour().get();
    int order = detour.total().compareTo(direct.total());
    if (order < 0) {
      return Text.strong(
              "Going by way of %s is better: %s of study, %s less than the %s of the direct way."
                  .formatted(
                      RouteText.steppingStones(detour),
                      Figures.hours(detour.total()),
                      Figures.hours(direct.total().minus(detour.total())),
                      hours))
          .plus(soonerJob(detour, direct));
    }
    if (order == 0) {
      return Text.strong(
              "The direct way and that by way of %s take as long: %s of study."
                  .formatted(RouteText.steppingStones(detour), hours))
          .plus(soonerJob(detour, direct));
    }
    return Text.strong("The direct way is better: %s of study.".formatted(hours))
        .plus(
            " The best detour, by way of %s, takes %s more."
                .formatted(
                    RouteText.steppingStones(detour),
                    Figures.hours(detour.total().minus(direct.total()))))
        .plus(soonerJob(detour, direct));
  }

  /** Names the advantage of a detour: a new job sooner; empty if its first step is no shorter. */
  private static String soonerJob(Route detour, Route direct) {
    Route.Step first = detour.first();
    if (first.effort().compareTo(direct.total()) >= 0) {
      return "";
    }
    List<String> pay = RouteText.pay(first.to());
    return " It gets you a new job after %s%s."
        .formatted(
            Figures.hours(first.effort()),
            pay.isEmpty() ? "" : ", paid %s in the middle".formatted(Figures.either(pay)));
  }
}
