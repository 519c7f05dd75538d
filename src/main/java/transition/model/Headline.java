package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The key facts at the top of a guide. Each is empty where the guide does not give it.
 *
 * @param difficulty a word, such as "moderate"
 * @param titleTimeline the timeline in the guide's title, which may differ from {@code timeline}
 * @param timeline the timeline in the guide's key facts
 * @param payChange the promised rise in pay, in percent
 * @param demand how sought-after the role is, in the guide's words
 */
public record Headline(
    Optional<String> difficulty,
    Optional<Timeline> titleTimeline,
    Optional<Timeline> timeline,
    Optional<IntRange> payChange,
    Optional<String> demand) {

  public Headline {
    requireNonNull(difficulty, "difficulty");
    requireNonNull(titleTimeline, "titleTimeline");
    requireNonNull(timeline, "timeline");
    requireNonNull(payChange, "payChange");
    requireNonNull(demand, "demand");
  }

  /** Returns a headline with nothing but a difficulty, for a move that no guide covers. */
  public static Headline ofDifficulty(Optional<String> difficulty) {
    return new Headline(
        difficulty, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the timeline of the key facts, or that of the title if there is none. */
  public Optional<Timeline> bestTimeline() {
    return timeline.or(() -> titleTimeline);
  }
}
