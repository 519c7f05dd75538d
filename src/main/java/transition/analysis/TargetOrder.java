package transition.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The criteria that targets can be sorted by. The best comes first, unknown values come last. */
public enum TargetOrder {
  /** By title. */
  ROLE,
  /** By the share of skills already held, largest first. */
  SKILLS,
  /** By study time, shortest first. */
  HOURS,
  /** By first day in the new job, earliest first. */
  FINISH,
  /** By rise in pay, largest first. */
  PAY,
  /**
   * By difficulty, easiest first. Words other than those of {@link Difficulty} count as unknown.
   */
  DIFFICULTY;

  private static final List<String> DIFFICULTIES =
      Arrays.stream(Difficulty.values()).map(Difficulty::word).toList();

  /** Returns the word for it on the command line and in output, such as "hours". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the targets in this order; equal ones are ordered by id. */
  public List<Target> sort(List<Target> targets, boolean worstFirst) {
    return targets.stream()
        .sorted(
            Comparator.comparing(this::isUnknown)
                .thenComparing(worstFirst ? bestFirst().reversed() : bestFirst())
                .thenComparing(target -> target.role().id())
                .thenComparing(target -> target.from().id()))
        .toList();
  }

  private boolean isUnknown(Target target) {
    return switch (this) {
      case PAY -> target.pay().isEmpty();
      case DIFFICULTY -> difficulty(target) < 0;
      // Without a profile, it is unknown what there is to learn.
      case SKILLS, HOURS, FINISH -> target.gap().needed() == 0;
      case ROLE -> false;
    };
  }

  private Comparator<Target> bestFirst() {
    return switch (this) {
      case ROLE ->
          Comparator.comparing((Target target) -> target.role().title())
              .thenComparing(target -> target.from().title());
      case SKILLS -> Comparator.comparing(TargetOrder::shareToLearn);
      case HOURS -> Comparator.comparing(Target::hours);
      case FINISH -> Comparator.comparing(Target::newJob);
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

  /** Returns the rank from 0 for the easiest; negative if unknown. */
  private static int difficulty(Target target) {
    return DIFFICULTIES.indexOf(target.difficulty().orElse("").toLowerCase(Locale.ROOT));
  }
}
