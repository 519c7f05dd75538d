package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What a guide promises at its top. Each part is empty where the guide does not give it.
 *
 * @param difficulty a word, such as "moderate"
 * @param titleTimeline the timeline in the guide's title, which may differ from {@code timeline}
 * @param timeline the timeline in the guide's key facts
 * @param payChange the rise in pay that it announces, in percent
 * @param demand how sought-after the role is said to be
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

  /** What stands in for a headline where no guide has one. */
  public static Headline ofDifficulty(Optional<String> difficulty) {
    return new Headline(
        difficulty, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The timeline of the key facts, or else that of the title. */
  public Optional<Timeline> bestTimeline() {
    return timeline.or(() -> titleTimeline);
  }
}
