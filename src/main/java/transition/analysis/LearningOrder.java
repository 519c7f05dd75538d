package transition.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import transition.model.MissingSkill;
import transition.model.Priority;

/**
 * Orders skills for learning: by priority, then as the guide lists them. A prerequisite comes right
 * before the skill that needs it, whatever its own priority.
 */
final class LearningOrder {

  private final Map<String, MissingSkill> open;
  private final Map<String, MissingSkill> ordered = new LinkedHashMap<>();

  private LearningOrder(Map<String, MissingSkill> open) {
    this.open = open;
  }

  /**
   * Returns skills in learning order.
   *
   * @param open by id, in the guide's order; prerequisites that are not among them count as met
   */
  static List<MissingSkill> of(Map<String, MissingSkill> open) {
    LearningOrder order = new LearningOrder(open);
    order.addAll(open.values());
    return List.copyOf(order.ordered.values());
  }

  private void addAll(Collection<MissingSkill> skills) {
    skills.stream().sorted(LearningOrder::byRank).forEach(this::add);
  }

  private void add(MissingSkill missing) {
    if (ordered.containsKey(missing.skill().id())) {
      return;
    }
    List<MissingSkill> first = new ArrayList<>();
    for (String id : missing.skill().needsFirst()) {
      MissingSkill need = open.get(id);
      if (need != null) {
        first.add(need);
      }
    }
    addAll(first);
    ordered.put(missing.skill().id(), missing);
  }

  /** Compares by priority, without a lambda of {@code Comparator}; see decision 0036. */
  private static int byRank(MissingSkill one, MissingSkill other) {
    return Integer.compare(rank(one), rank(other));
  }

  /** Returns the place of its priority; more than any for a skill without one. */
  static int rank(MissingSkill missing) {
    return missing.priority().map(Priority::ordinal).orElse(Priority.values().length);
  }
}
