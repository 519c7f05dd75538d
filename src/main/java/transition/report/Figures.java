package transition.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import transition.document.Text;
import transition.document.Text.Style;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.IntRange;
import transition.model.Market;
import transition.model.PayRange;
import transition.model.Source;
import transition.model.Span;
import transition.model.Timeline;
import transition.planner.Roadmap.Times;
import transition.text.DateText;
import transition.text.Decimals;

/** Writes figures for people, the same in every locale. */
public final class Figures {

  static final String NONE = Text.NONE.plain();

  private Figures() {}

  /** Writes hours to the nearest quarter: "210 h" or "7.25 h". */
  public static String hours(Effort effort) {
    return hoursNumber(effort) + " h";
  }

  /** Returns hours to the nearest hour, for the scale of a chart. */
  static long wholeHours(Effort effort) {
    return effort.wholeHours();
  }

  static String hoursNumber(Effort effort) {
    return effort.quarterHoursText();
  }

  /** Joins names as "this, that or another". */
  static String either(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }

  /** Writes a guide's timeline as "6–9 months". */
  public static String months(Timeline timeline) {
    return timeline.toString().replace('-', '–');
  }

  /** Writes where a guide puts a phase: "6 weeks" or "month 2–4". */
  static String span(Span span) {
    return span.words().replace('-', '–');
  }

  /** Writes a rise as "+30–40%". */
  static String rise(IntRange percent) {
    return "+" + dashed(percent) + "%";
  }

  static String dashed(IntRange range) {
    return range.toString().replace('-', '–');
  }

  /** Writes a change as "+52.9%" or "−12.0%". */
  static String percent(BigDecimal percent) {
    String sign = percent.signum() < 0 ? "−" : "+";
    return sign + percent.abs().toPlainString() + "%";
  }

  /** Writes pay as "$85,000–140,000", or "£70,000–110,000+" where the range is open. */
  public static String pay(Market market, PayRange range) {
    return market.symbol() + range.toString().replace('-', '–');
  }

  /** Writes an amount as "$112,500", or "$112,500.50" where there are cents. */
  static String money(Market market, BigDecimal amount) {
    return (amount.signum() < 0 ? "−" : "") + market.symbol() + amount(amount.abs());
  }

  /** Writes an amount without the currency symbol. */
  static String amount(BigDecimal amount) {
    boolean cents = amount.stripTrailingZeros().scale() > 0;
    String plain = amount.setScale(cents ? 2 : 0, RoundingMode.HALF_UP).toPlainString();
    int point = cents ? plain.length() - 3 : plain.length();
    return Decimals.grouped(Long.parseLong(plain.substring(0, point))) + plain.substring(point);
  }

  static String money(Market market, long amount) {
    return money(market, BigDecimal.valueOf(amount));
  }

  /** Writes a difference as "+$206,250" or "−£97,333"; 0 has no sign. */
  static String gain(Market market, long amount) {
    return gain(market, BigDecimal.valueOf(amount));
  }

  static String gain(Market market, BigDecimal amount) {
    return (amount.signum() > 0 ? "+" : "") + money(market, amount);
  }

  /** Writes a percentage without a plus sign: "3%" or "−2.5%". */
  static String percentAlone(BigDecimal percent) {
    String sign = percent.signum() < 0 ? "−" : "";
    return sign + percent.abs().stripTrailingZeros().toPlainString() + "%";
  }

  /** Writes the month of a day as "2027-01". */
  static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  /** Returns the word with a capital first letter. */
  public static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static String dates(LocalDate start, LocalDate end) {
    return DateText.range(start, end);
  }

  public static String dates(DateRange range) {
    return dates(range.start(), range.end());
  }

  /**
   * Writes times as "Mon 2027-01-04 19:00 – Wed 01-06 20:30" or "Mon 2027-01-04 19:00–20:30".
   * Midnight at the end is 24:00 of the day before.
   */
  static String times(Times times) {
    LocalDate start = times.start().toLocalDate();
    LocalDate end = times.lastDay();
    String last = end.getYear() == start.getYear() ? end.toString().substring(5) : end.toString();
    String until = start.equals(end) ? "–" : " – " + weekday(end) + " " + last + " ";
    return weekday(start) + " " + start + " " + times.start().toLocalTime() + until + times.until();
  }

  /** Returns the English name of the weekday without loading the JVM's locale data. */
  static String dayOfWeek(LocalDate date) {
    String name = date.getDayOfWeek().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Writes a day as "Friday 2026-11-27". */
  public static String weekdayAndDate(LocalDate date) {
    return dayOfWeek(date) + " " + date;
  }

  /** Writes days before a deadline as "3 days to spare", "just in time" or "missed by 1 day". */
  public static Text toSpare(long days) {
    return days < 0
        ? Text.of("missed by " + count(-days, "day"), Style.CAUTION)
        : Text.of(days == 0 ? "just in time" : count(days, "day") + " to spare", Style.GOOD);
  }

  private static String weekday(LocalDate date) {
    return dayOfWeek(date).substring(0, 3);
  }

  /** Writes a number with its noun: "1 week" or "21 weeks". */
  public static String count(long number, String noun) {
    return count(Long.toString(number), noun);
  }

  /** Writes a number that is already text with its noun: "17.5 weeks". */
  public static String count(String number, String noun) {
    return number + " " + noun + (number.equals("1") ? "" : "s");
  }

  /** Joins words with commas; a dash if there are none. */
  public static String join(List<String> words) {
    return words.isEmpty() ? NONE : String.join(", ", words);
  }

  /** Names guides: "the guide on Backend Developer to MLOps Engineer (US)". */
  public static String guides(List<Source> sources) {
    return sources.stream()
        .map(source -> source.title() + " (" + source.market() + ")")
        .collect(Collectors.joining("; ", sources.size() == 1 ? "the guide " : "the guides ", ""));
  }

  /** Writes a number; a dash if there is none. */
  public static String orNone(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : NONE;
  }

  /** Writes a text; a dash if there is none. */
  public static String orNone(Optional<String> text) {
    return text.orElse(NONE);
  }

  /** Writes a source as "Backend Developer to MLOps Engineer (US): career guide, read on …". */
  public static String source(Source source) {
    return "%s (%s): %s, read on %s"
        .formatted(source.title(), source.market(), source.kind(), source.retrieved());
  }
}
