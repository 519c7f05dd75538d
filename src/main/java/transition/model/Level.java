package transition.model;

import java.util.Locale;

/**
 * A stage of a career that a pay range is for; {@link #OVERALL} where a guide gives one range for
 * all.
 */
public enum Level {
  OVERALL,
  ENTRY,
  MID,
  SENIOR;

  /** Returns the word for it in data and output, such as "mid". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
