package transition.report;

import java.util.List;
import java.util.stream.Collectors;
import transition.analysis.Route;
import transition.model.Effort;
import transition.model.MiddlePay;
import transition.model.Role;

/** Writes a route and its figures in a few words. */
final class RouteText {

  private RouteText() {}

  /** Writes the roles in between as "MLOps Engineer, then Feature Engineer". */
  static String steppingStones(Route route) {
    return route.steppingStones().stream().map(Role::title).collect(Collectors.joining(", then "));
  }

  /** Writes the difference to the direct route as ", 20 h more"; empty for that route itself. */
  static String difference(Route route, Route direct) {
    if (route.isDirect()) {
      return "";
    }
    int order = route.total().compareTo(direct.total());
    if (order == 0) {
      return ", as many as direct";
    }
    Effort more = order > 0 ? route.total() : direct.total();
    Effort less = order > 0 ? direct.total() : route.total();
    return ", %s %s".formatted(Figures.hours(more.minus(less)), order > 0 ? "more" : "less");
  }

  /** Writes the middle pay of each market, "$175,000" and "£67,500"; currencies stay apart. */
  static List<String> pay(Role role) {
    return MiddlePay.of(role).stream()
        .map(pay -> Figures.money(pay.market(), pay.amount()))
        .toList();
  }
}
