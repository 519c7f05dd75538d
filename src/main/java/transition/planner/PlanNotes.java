package transition.planner;

import java.util.ArrayList;
import java.util.List;

/**
 * What the user should know of a plan beside an answer from it.
 *
 * @param warnings what in the file cannot be read or is doubtful, in the order of its lines
 * @param differences what is other in the data than in the plan, in sentences
 */
public record PlanNotes(List<PlanWarning> warnings, List<String> differences) {

  private static final int MOST_NAMED = 4;

  public PlanNotes {
    warnings = List.copyOf(warnings);
    differences = List.copyOf(differences);
  }

  /** Returns all of it in sentences; of many warnings the first ones, and how many more there are. */
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    int more = warnings.size() - MOST_NAMED;
    warnings.stream()
        .limit(more == 1 ? MOST_NAMED + 1 : MOST_NAMED)
        .map(PlanWarning::sentence)
        .forEach(sentences::add);
    if (more > 1) {
      sentences.add("There are %s more such lines.".formatted(more));
    }
    sentences.addAll(differences);
    return sentences;
  }
}
