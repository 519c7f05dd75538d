package transition.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import transition.analysis.PayOnTheWay;
import transition.analysis.Route;
import transition.document.Text;
import transition.model.Effort;
import transition.model.MiddlePay;
import transition.model.Role;
import transition.planner.Stay;

/** Writes a route and its figures in a few words. */
final class RouteText {

  private static final int DAYS_A_WEEK = 7;
  private static final int FEW_WEEKS = 8;
  private static final double DAYS_A_MONTH = 365.25 / 12;

  private RouteText() {}

  /** Writes the roles in between as "MLOps Engineer, then Feature Engineer". */
  static String steppingStones(Route route) {
    return route.steppingStones().stream().map(Role::title).collect(Collectors.joining(", then "));
  }

  /** Writes the difference to the direct route as "20 h more" or "as many hours". */
  static String difference(Route route, Route direct) {
    int order = route.total().compareTo(direct.total());
    if (order == 0) {
      return "as many hours";
    }
    Effort more = order > 0 ? route.total() : direct.total();
    Effort less = order > 0 ? direct.total() : route.total();
    return "%s %s".formatted(Figures.hours(more.minus(less)), order > 0 ? "more" : "less");
  }

  /**
   * Writes how much later a day is as "13 months later", "3 weeks earlier" or "on the same day".
   */
  static String later(LocalDate day, LocalDate than) {
    long days = ChronoUnit.DAYS.between(than, day);
    return days == 0
        ? "on the same day"
        : "%s %s".formatted(time(Math.abs(days)), days > 0 ? "later" : "earlier");
  }

  private static String time(long days) {
    if (days <= DAYS_A_WEEK) {
      return Figures.count(days, "day");
    }
    return days <= FEW_WEEKS * DAYS_A_WEEK
        ? Figures.count(Math.round((double) days / DAYS_A_WEEK), "week")
        : Figures.count(Math.round(days / DAYS_A_MONTH), "month");
  }

  /** Writes the middle pay of each market, "$175,000" and "£67,500"; currencies stay apart. */
  static List<String> pay(Role role) {
    return MiddlePay.of(role).stream()
        .map(pay -> Figures.money(pay.market(), pay.amount()))
        .toList();
  }

  /** Writes the time in jobs on the way as ", and at least 12 months in each job on the way". */
  static String staying(Stay stay) {
    return stay.months() == 0
        ? ""
        : ", and at least %s in each job on the way"
            .formatted(Figures.count(stay.months(), "month"));
  }

  /** Says what the jobs on the way pay, beside the present one. */
  static Text payOnTheWay(Route route) {
    Text text = Text.EMPTY;
    for (Role role : route.steppingStones()) {
      text =
          text.plus(" Pay as %s: ".formatted(role.title()))
              .plus(payOnTheWay(route.first().from(), role))
              .plus(".");
    }
    return text;
  }

  private static Text payOnTheWay(Role present, Role role) {
    List<PayOnTheWay> known = PayOnTheWay.of(present, role);
    if (known.isEmpty()) {
      List<String> pay = pay(role);
      return Text.of(
          pay.isEmpty()
              ? "not known"
              : Figures.either(pay) + ", in a market that has none for your present role");
    }
    Text text = Text.EMPTY;
    for (PayOnTheWay pay : known) {
      text =
          text.plus(text.isEmpty() ? "" : " or ")
              .plus(Figures.money(pay.market(), pay.amount()) + " (")
              .plus(change(pay))
              .plus(")");
    }
    return text;
  }

  private static Text change(PayOnTheWay pay) {
    String percent = Figures.percentAlone(pay.changePercent().abs());
    return switch (pay.changePercent().signum()) {
      case -1 -> Text.of("a pay cut of " + percent, Text.Style.CAUTION);
      case 0 -> Text.of("as much as now");
      default -> Text.of(percent + " more than now");
    };
  }
}
