package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How to learn a skill for any role, as far as a pack says.
 *
 * @param weeks at the {@linkplain ReferencePace reference pace}, 1 to 260; empty where unknown
 * @param source the guide that the weeks are from; empty where they are the pack's own estimate
 * @param why where the weeks come from; names the guides that give other ones. May be empty
 * @param how advice in a sentence or a few; may be empty
 * @param resources courses, books and pages, most useful first
 * @param practice a task that shows the skill
 */
public record Learning(
    OptionalInt weeks,
    Optional<Source> source,
    String why,
    String how,
    List<String> resources,
    Optional<String> practice) {

  /** A skill of which nothing but its name is known. */
  public static final Learning UNKNOWN =
      new Learning(OptionalInt.empty(), Optional.empty(), "", "", List.of(), Optional.empty());

  /**
   * The weeks that a skill without any is taken to need: the middle of all that the bundled guides
   * give for a single skill (2, 2, 3, 3, 4, 4, 4, 4, 5, 6, 6, 8).
   */
  public static final int ASSUMED_WEEKS = 4;

  /** Who says how many weeks a skill takes. */
  public enum WeeksFrom {
    GUIDE,
    /** The pack's own judgment. */
    ESTIMATE,
    /** Nobody, so that {@link #ASSUMED_WEEKS} are taken. */
    ASSUMPTION;

    /** The word for it in output, such as "guide". */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Learning {
    requireNonNull(weeks, "weeks");
    requireNonNull(source, "source");
    requireNonNull(why, "why");
    requireNonNull(how, "how");
    resources = List.copyOf(resources);
    requireNonNull(practice, "practice");
  }

  public WeeksFrom weeksFrom() {
    if (weeks.isEmpty()) {
      return WeeksFrom.ASSUMPTION;
    }
    return source.isPresent() ? WeeksFrom.GUIDE : WeeksFrom.ESTIMATE;
  }

  /** The weeks, or those that a skill without any is taken to need. */
  public int weeksOrAssumed() {
    return weeks.orElse(ASSUMED_WEEKS);
  }
}
