package transition.model;

import java.util.Locale;

/** The source of a transition. */
public enum Basis {
  /** A published guide to this very move. */
  AUTHORED,
  /**
   * The profiles of both roles, because no guide covers the move. Such a transition is an estimate.
   */
  DERIVED;

  /** Returns the word for it in output, such as "derived". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
