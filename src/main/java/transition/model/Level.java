package transition.model;

import java.util.Locale;

/** How far into a career a pay range is; {@link #OVERALL} where a guide gives one for all. */
public enum Level {
  OVERALL,
  ENTRY,
  MID,
  SENIOR;

  /** The word for it in data and output, such as "mid". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
