package transition.analysis;

import java.util.BitSet;

/** The study time of a skill and what reduces it, for {@link StepBounds}, whose bits it uses. */
final class SkillStudy {

  static final SkillStudy NONE =
      new SkillStudy(0, 0, new int[0], new int[0], new int[0], new BitSet());

  /** The tasks that teach a skill are rounded one by one. */
  private static final long ROUNDING = 1;

  /** The minutes without what related skills bring. */
  final long minutes;

  /** The percentage that the user stated. */
  final int statedPercent;

  /** The bits of the skills that cover a part of it; {@link #percents} has their shares. */
  final int[] related;

  final int[] percents;

  /** The bits of the skills that stand for it. */
  final int[] heldWith;

  /** Its own bit, and those of its prerequisites. */
  final BitSet closure;

  SkillStudy(
      long minutes,
      int statedPercent,
      int[] related,
      int[] percents,
      int[] heldWith,
      BitSet closure) {
    this.minutes = minutes;
    this.statedPercent = statedPercent;
    this.related = related;
    this.percents = percents;
    this.heldWith = heldWith;
    this.closure = closure;
  }

  boolean isHeldInOtherWords(BitSet held) {
    for (int other : heldWith) {
      if (held.get(other)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the least minutes for someone who knows a part of it. */
  long left(int percent) {
    return Math.max(0, minutes * (100 - percent) / 100 - ROUNDING);
  }
}
