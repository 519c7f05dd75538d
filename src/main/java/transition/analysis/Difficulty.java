package transition.analysis;

import transition.model.Effort;

/**
 * The difficulty of a move without a guide, estimated from its study time. The bundled guides call
 * moves "moderate" for which they give 150 to 240 hours, or none.
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

  /** Returns the difficulty of a move with this study time. */
  public static Difficulty of(Effort study) {
    for (Difficulty difficulty : values()) {
      if (study.minutes() / 60 <= difficulty.mostHours) {
        return difficulty;
      }
    }
    return HARD;
  }

  /** Returns the hours of study up to which a move is no harder. */
  public long mostHours() {
    return mostHours;
  }

  /** Returns the word that guides use for it. */
  public String word() {
    return word;
  }
}
