package transition.analysis;

import transition.model.Effort;

/**
 * How hard a move is where no guide says: our own estimate from the study time. The bundled guides
 * call moves "moderate" for which they give 150 to 240 hours, or none.
 */
public enum Difficulty {
  EASY("easy", 100),
  MODERATE("moderate", 300),
  HARD("hard", Long.MAX_VALUE);

  private final String word;
  private final long mostHours;

  Difficulty(String word, long mostHours) {
    this.word = word;
    this.mostHours = mostHours;
  }

  /** The estimate for skills that take so long to learn. */
  public static Difficulty of(Effort study) {
    for (Difficulty difficulty : values()) {
      if (study.minutes() / 60 <= difficulty.mostHours) {
        return difficulty;
      }
    }
    return HARD;
  }

  /** The word for it, as guides use it. */
  public String word() {
    return word;
  }
}
