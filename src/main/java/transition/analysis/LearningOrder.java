package transition.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import transition.model.MissingSkill;
import transition.model.Priority;

/**
 * The order in which to learn skills: by priority, then as the guide lists them. A skill that
 * another one needs is learned right before it, whatever its own priority.
 */
final class LearningOrder {

  private final Map<String, MissingSkill> open;
  private final Set<MissingSkill> ordered = new LinkedHashSet<>();

  private LearningOrder(Map<String, MissingSkill> open) {
    this.open = open;
  }

  /**
   * Orders skills.
   *
   * @param open by id, in the guide's order; prerequisites that are not among them count as met
   */
  static List<MissingSkill> of(Map<String, MissingSkill> open) {
    LearningOrder order = new LearningOrder(open);
    order.addAll(open.values());
    return List.copyOf(order.ordered);
  }

  private void addAll(Collection<MissingSkill> skills) {
    skills.stream().sorted(Comparator.comparing(LearningOrder::rank)).forEach(this::add);
  }

  private void add(MissingSkill missing) {
    if (ordered.contains(missing)) {
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
    ordered.add(missing);
  }

  private static int rank(MissingSkill missing) {
    return missing.priority().map(Priority::ordinal).orElse(Priority.values().length);
  }
}
