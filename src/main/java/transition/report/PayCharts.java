package transition.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import transition.analysis.PayCase;
import transition.analysis.PayCourse;
import transition.analysis.PayOutlook;
import transition.document.LineChart;
import transition.document.LineChart.Series;
import transition.document.Moment;

/** Line charts of pay over time. */
final class PayCharts {

  private PayCharts() {}

  /** Draws the cumulative pay of staying and of moving, in the middle case. */
  static LineChart cumulative(PayOutlook outlook) {
    PayCourse middle = outlook.middle();
    return curve(
        "Cumulative pay in the middle case",
        outlook,
        List.of(
            line("Stay", false, outlook, month -> middle.stayed().get(month)),
            line("Move", true, outlook, month -> middle.moved().get(month))),
        List.of(middle));
  }

  /** Draws the difference between moving and staying in each case. */
  static LineChart difference(PayOutlook outlook) {
    return curve(
        "Pay of moving minus pay of staying",
        outlook,
        outlook.courses().stream()
            .map(
                course ->
                    line(
                        Figures.capital(PayWords.caseName(course.which())),
                        course.which() == PayCase.MIDDLE,
                        outlook,
                        course::difference))
            .toList(),
        outlook.courses());
  }

  private static Series line(
      String label, boolean accent, PayOutlook outlook, IntToLongFunction amount) {
    int months = PayOutlook.monthsOf(outlook.assumptions().years());
    return new Series(
        label, IntStream.rangeClosed(0, months).mapToObj(amount::applyAsLong).toList(), accent);
  }

  private static LineChart curve(
      String title, PayOutlook outlook, List<Series> lines, List<PayCourse> courses) {
    return new LineChart(
        title, outlook.market().symbol(), outlook.start(), lines, moments(outlook, courses));
  }

  /**
   * Returns the days within the chart on which what was lost is made up; cases with the same day
   * share a moment.
   */
  private static List<Moment> moments(PayOutlook outlook, List<PayCourse> courses) {
    LocalDate last = outlook.lastDay(outlook.assumptions().years());
    TreeMap<LocalDate, List<String>> cases =
        courses.stream()
            .filter(course -> !course.isNeverBehind())
            .filter(course -> course.paidOff().filter(day -> !day.date().isAfter(last)).isPresent())
            .collect(
                groupingBy(
                    course -> course.paidOff().orElseThrow().date(),
                    TreeMap::new,
                    mapping(course -> PayWords.caseName(course.which()), toList())));
    return cases.entrySet().stream()
        .map(entry -> new Moment(entry.getKey(), label(entry.getValue(), courses)))
        .toList();
  }

  /** Names the cases, unless the day is that of all cases drawn. */
  private static String label(List<String> cases, List<PayCourse> courses) {
    return cases.size() == courses.size() ? "Paid off" : "Paid off: " + String.join(", ", cases);
  }
}
