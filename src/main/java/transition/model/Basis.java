package transition.model;

import java.util.Locale;

/** What a transition is made from. */
public enum Basis {
  /** A published guide on this very move. */
  AUTHORED,
  /** The profiles of both roles, where no guide covers the move: an estimate. */
  DERIVED;

  /** The word for it in output, such as "derived". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
