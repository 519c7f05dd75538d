package transition.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads study time as people write it: {@code 1.5 h}, {@code 1,5 h}, {@code 90 min}, {@code 1h30m},
 * {@code 1 h 30 min}, {@code 1:30}, or a plain number of hours. Units may be spelled out, in any
 * case.
 */
public final class EffortParser {

  private static final String HOUR = "(?:h|hrs?|hours?)\\.?";
  private static final String MINUTE = "(?:m|mins?|minutes?)\\.?";

  /**
   * Matches study time inside other text, as a regular expression without groups. Here a unit or a
   * colon is required, so that other numbers do not match.
   */
  public static final String WITH_UNIT =
      ("(?i:\\d{1,4}:[0-5]\\d(?: ?%1$s)?"
              + "|\\d{1,4} ?%1$s(?:,? (?:and )?)?[0-5]?\\d ?%2$s"
              + "|\\d{1,4}h[0-5]\\d"
              + "|\\d{1,4} ?%1$s [0-5]\\d(?! ?[\\w.:]|,\\d)"
              + "|\\d{1,5}(?:[.,]\\d{1,2})? ?%1$s"
              + "|\\d{1,5} ?%2$s)(?![\\w:])")
          .formatted(HOUR, MINUTE);

  private static final Pattern FORM =
      Pattern.compile(
          ("(?i)(?<hours>\\d{1,5}(?:[.,]\\d{1,2})?) *(?:%1$s)?"
                  + "|(?<minutes>\\d{1,5}) *%2$s"
                  + "|(?<both>\\d{1,4}) *(?:%1$s *,? *(?:and +)?(?<rest>[0-5]?\\d) *(?:%2$s)?"
                  + "|: *(?<clock>[0-5]\\d) *(?:%1$s)?)")
              .formatted(HOUR, MINUTE));

  private static final int MINUTES_AN_HOUR = 60;

  private EffortParser() {}

  /**
   * Reads a text that is study time as a whole, to the nearest minute; empty if it is anything
   * else.
   */
  public static Optional<Effort> parse(String text) {
    Matcher form = FORM.matcher(text.replace('\u00a0', ' ').replace('\u202f', ' '));
    if (!form.matches()) {
      return Optional.empty();
    }
    if (form.group("hours") != null) {
      return Optional.of(Effort.ofHours(new BigDecimal(form.group("hours").replace(',', '.'))));
    }
    if (form.group("minutes") != null) {
      return Optional.of(new Effort(Long.parseLong(form.group("minutes"))));
    }
    String rest = form.group("rest") == null ? form.group("clock") : form.group("rest");
    return Optional.of(
        new Effort(MINUTES_AN_HOUR * Long.parseLong(form.group("both")) + Long.parseLong(rest)));
  }
}
