package transition.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.MissingSkill;
import transition.model.Related;
import transition.model.Skill;

/**
 * Orders the skills of an estimate for learning. A skill comes after its prerequisites. Of those
 * that can be learned next, the most important comes first, where a prerequisite is as important as
 * what needs it. Within a priority, it is the first of the profile, unless another one shortens it
 * by more than it would be shortened itself.
 */
final class EstimateOrder {

  private final List<Candidate> open = new ArrayList<>();

  private EstimateOrder() {}

  /** A skill that is not in the order yet. */
  private static final class Candidate {
    private final MissingSkill missing;
    private final Set<Skill> needs;
    private int rank;
    private int knownPercent;

    Candidate(MissingSkill missing, Set<Skill> needs, int knownPercent) {
      this.missing = missing;
      this.needs = needs;
      this.rank = LearningOrder.rank(missing);
      this.knownPercent = knownPercent;
    }

    Skill skill() {
      return missing.skill();
    }

    /** Returns how much of this skill another one covers. */
    int percentWith(Candidate other) {
      for (Related related : skill().related()) {
        if (related.skill().equals(other.skill().id())) {
          return related.percent();
        }
      }
      return 0;
    }

    /** Returns whether it is better to learn this skill before one that stands before it. */
    boolean comesBefore(Candidate other) {
      return rank < other.rank || (rank == other.rank && other.savedBy(this) > savedBy(other));
    }

    /** Returns the minutes of this skill that it saves to learn another one first. */
    long savedBy(Candidate first) {
      long whole = Effort.ofReferenceWeeks(missing.weeks().orElse(0)).minutes();
      return Math.max(0, percentWith(first) - knownPercent) * whole / 100;
    }
  }

  /**
   * Returns skills in learning order.
   *
   * @param brought what comes with other skills before anything is learned
   * @param skills finds a skill by its id
   */
  static List<MissingSkill> of(
      List<MissingSkill> missing, Knowledge brought, Function<String, Skill> skills) {
    EstimateOrder order = new EstimateOrder();
    for (MissingSkill one : missing) {
      Set<Skill> needs = ProfileGap.prerequisites(one.skill(), skills);
      order.open.add(new Candidate(one, needs, brought.percentOf(one.skill())));
    }
    order.rankPrerequisites();
    List<MissingSkill> ordered = new ArrayList<>();
    while (!order.open.isEmpty()) {
      ordered.add(order.takeNext().missing);
    }
    return List.copyOf(ordered);
  }

  private void rankPrerequisites() {
    Map<Skill, Integer> ranks = new HashMap<>();
    for (Candidate candidate : open) {
      candidate.needs.forEach(needed -> ranks.merge(needed, candidate.rank, Math::min));
    }
    for (Candidate candidate : open) {
      candidate.rank =
          Math.min(candidate.rank, ranks.getOrDefault(candidate.skill(), candidate.rank));
    }
  }

  private Candidate takeNext() {
    Candidate next = null;
    for (Candidate candidate : open) {
      if (canBegin(candidate) && (next == null || candidate.comesBefore(next))) {
        next = candidate;
      }
    }
    Candidate taken = requireNonNull(next, "prerequisites form no cycle");
    open.remove(taken);
    for (Candidate other : open) {
      other.knownPercent = Math.max(other.knownPercent, other.percentWith(taken));
    }
    return taken;
  }

  private boolean canBegin(Candidate candidate) {
    for (Candidate other : open) {
      if (candidate.needs.contains(other.skill())) {
        return false;
      }
    }
    return true;
  }
}
