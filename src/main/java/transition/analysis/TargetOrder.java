package transition.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What targets can be sorted by. The best comes first; what is unknown comes last. */
public enum TargetOrder {
  /** By title. */
  ROLE,
  /** The largest share of the skills held. */
  SKILLS,
  /** The fewest hours of study. */
  HOURS,
  /** The earliest last day. */
  FINISH,
  /** The largest rise. */
  PAY,
  /** The easiest; a word of a guide that is none of ours is as good as unknown. */
  DIFFICULTY;

  private static final List<String> DIFFICULTIES =
      Arrays.stream(Difficulty.values()).map(Difficulty::word).toList();

  /** The word for it on the command line and in output, such as "hours". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The targets in this order, those alike by id. */
  public List<Target> sort(List<Target> targets, boolean worstFirst) {
    return targets.stream()
        .sorted(
            Comparator.comparing(this::isUnknown)
                .thenComparing(worstFirst ? bestFirst().reversed() : bestFirst())
                .thenComparing(target -> target.role().id()))
        .toList();
  }

  private boolean isUnknown(Target target) {
    return switch (this) {
      case PAY -> target.pay().isEmpty();
      case DIFFICULTY -> difficulty(target) < 0;
      // Of a role without skills nobody knows what has to be learned.
      case SKILLS, HOURS, FINISH -> target.gap().needed() == 0;
      case ROLE -> false;
    };
  }

  private Comparator<Target> bestFirst() {
    return switch (this) {
      case ROLE -> Comparator.comparing(target -> target.role().title());
      case SKILLS -> Comparator.comparing(TargetOrder::shareToLearn);
      case HOURS -> Comparator.comparing(Target::hours);
      case FINISH -> Comparator.comparing(Target::end);
      case PAY -> Comparator.comparing(TargetOrder::fall);
      case DIFFICULTY -> Comparator.comparing(TargetOrder::difficulty);
    };
  }

  private static double shareToLearn(Target target) {
    Gap gap = target.gap();
    return 1 - (double) gap.brought() / gap.needed();
  }

  private static BigDecimal fall(Target target) {
    return target.pay().map(rise -> rise.percent().negate()).orElse(BigDecimal.ZERO);
  }

  /** From 0 for the easiest; below 0 where it is unknown. */
  private static int difficulty(Target target) {
    return DIFFICULTIES.indexOf(target.difficulty().orElse("").toLowerCase(Locale.ROOT));
  }
}
