package transition.analysis;

import java.util.OptionalInt;
import transition.model.MissingSkill;
import transition.model.Span;
import transition.model.Transition;

/**
 * The sums of a guide's weeks by phase and by skill, which need not be equal.
 *
 * @param phases weeks of all its phases; empty if they have windows or are borrowed
 * @param skills weeks of all its missing skills; empty if it gives none
 */
public record GuideWeeks(OptionalInt phases, OptionalInt skills) {

  public static GuideWeeks of(Transition transition) {
    int phases =
        transition.phases().items().stream()
            .mapToInt(phase -> phase.span() instanceof Span.Weeks weeks ? weeks.count() : 0)
            .sum();
    int skills =
        transition.missing().items().stream()
            .map(MissingSkill::weeks)
            .mapToInt(weeks -> weeks.orElse(0))
            .sum();
    boolean own = transition.phases().borrowedFrom().isEmpty();
    return new GuideWeeks(positive(own ? phases : 0), positive(skills));
  }

  private static OptionalInt positive(int weeks) {
    return weeks == 0 ? OptionalInt.empty() : OptionalInt.of(weeks);
  }
}
