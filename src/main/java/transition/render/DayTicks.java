package transition.render;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import transition.document.Text;
import transition.document.Text.Style;

/**
 * Chooses the dates named above a chart: days or weeks if it is short, every month, second or third
 * month as names fit, and only years if it is very long.
 */
final class DayTicks {

  /** Charts of up to so many days name days, longer ones months. */
  private static final int SHORT = 70;

  private static final int SHORTEST_MONTH = 28;
  private static final int SHORTEST_YEAR = 365;
  private static final int GAP = 1;
  private static final int CLOSE = 3;

  private final DayScale scale;
  private final List<LocalDate> years;
  private final List<LocalDate> lesser;
  private final Function<LocalDate, String> name;

  DayTicks(DayScale scale) {
    this.scale = scale;
    if (scale.days().days() <= SHORT) {
      this.name = day -> day.toString().substring(day.toString().length() - "01-04".length());
      this.lesser = days(step("01-04", 1, 1, 7, 14, 28));
    } else {
      this.name = DayTicks::month;
      this.lesser = months(step("Jan", SHORTEST_MONTH, 1, 2, 3, 6, 0));
    }
    this.years = years(lesser.isEmpty() ? step("2027", SHORTEST_YEAR, 1, 2, 5, 10, 20, 50) : 1);
  }

  /**
   * Returns the columns of vertical lines, without the left edge where the next line is close to
   * it.
   */
  List<Integer> columns() {
    List<Integer> columns =
        (lesser.isEmpty() ? years : lesser).stream().map(scale::column).distinct().toList();
    boolean close = columns.size() > 1 && columns.get(1) < CLOSE;
    return close ? columns.subList(1, columns.size()) : columns;
  }

  /** Returns the line of years, and below it that of months or days. */
  List<Text> header() {
    Text top = names(years, day -> Integer.toString(day.getYear()));
    return lesser.isEmpty() ? List.of(top) : List.of(top, names(lesser, name));
  }

  /** Returns the English name of the month without loading the JVM's locale data. */
  private static String month(LocalDate day) {
    String name = day.getMonth().name();
    return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
  }

  /** Returns the first step, in units of so many days, that leaves room for a name; or the last. */
  private int step(String name, int unit, int... steps) {
    int last = steps.length - 1;
    for (int i = 0; i < last; i++) {
      if (scale.width(steps[i] * unit) >= name.length() + GAP) {
        return steps[i];
      }
    }
    return steps[last];
  }

  private List<LocalDate> days(int step) {
    return ticks(scale.days().start(), Period.ofDays(step));
  }

  /** Returns every so many months, counted from a January; none for step 0. */
  private List<LocalDate> months(int step) {
    if (step == 0) {
      return List.of();
    }
    LocalDate first = scale.days().start().withDayOfMonth(1);
    return ticks(first.minusMonths((first.getMonthValue() - 1) % step), Period.ofMonths(step));
  }

  private List<LocalDate> years(int step) {
    int year = scale.days().start().getYear();
    return ticks(LocalDate.of(year - year % step, 1, 1), Period.ofYears(step));
  }

  /** Returns the first day of the chart, and the steps within it. */
  private List<LocalDate> ticks(LocalDate origin, Period step) {
    List<LocalDate> ticks = new ArrayList<>(List.of(scale.days().start()));
    for (LocalDate day = origin.plus(step);
        !day.isAfter(scale.days().end());
        day = day.plus(step)) {
      ticks.add(day);
    }
    return ticks;
  }

  /** Writes a name at each day, unless the next one or the edge is too close. */
  private Text names(List<LocalDate> days, Function<LocalDate, String> name) {
    ChartRow row = new ChartRow(scale.columns());
    for (int i = 0; i < days.size(); i++) {
      String words = name.apply(days.get(i));
      int column = scale.column(days.get(i));
      boolean last = i == days.size() - 1;
      int end = last ? scale.columns() : scale.column(days.get(i + 1)) - GAP;
      if (column + words.length() <= end) {
        row.write(column, words, Style.MUTED);
      }
    }
    return row.text();
  }
}
