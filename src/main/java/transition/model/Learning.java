package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How to learn a skill, whatever the role.
 *
 * @param weeks at the {@linkplain ReferencePace reference pace}, 1 to 260; empty if unknown
 * @param source the guide that gives the weeks; empty if they are the pack's own estimate
 * @param why where the weeks come from, and which guides differ; may be empty
 * @param how a few sentences of advice; may be empty
 * @param resources courses, books and pages, the most useful first
 * @param practice a task that demonstrates the skill
 */
public record Learning(
    OptionalInt weeks,
    Optional<Source> source,
    String why,
    String how,
    List<String> resources,
    Optional<String> practice) {

  /** The learning of a skill about which nothing is known. */
  public static final Learning UNKNOWN =
      new Learning(OptionalInt.empty(), Optional.empty(), "", "", List.of(), Optional.empty());

  /**
   * The weeks assumed for a skill without any: the median of what the bundled guides give for a
   * single skill (2, 2, 3, 3, 4, 4, 4, 4, 5, 6, 6, 8).
   */
  public static final int ASSUMED_WEEKS = 4;

  /** Who says how many weeks a skill takes. */
  public enum WeeksFrom {
    GUIDE,
    /** The pack's own judgment. */
    ESTIMATE,
    /** Nobody: {@link #ASSUMED_WEEKS} is used. */
    ASSUMPTION;

    /** Returns the word for it in output, such as "guide". */
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

  /** Returns the weeks, or {@link #ASSUMED_WEEKS} if there are none. */
  public int weeksOrAssumed() {
    return weeks.orElse(ASSUMED_WEEKS);
  }
}
