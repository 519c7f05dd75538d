package transition.model;

import java.util.Locale;

/** How much a skill matters according to a guide, most important first. */
public enum Priority {
  CRITICAL,
  IMPORTANT,
  NICE_TO_HAVE;

  /** Returns the word for it in data and output, such as "nice-to-have". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
