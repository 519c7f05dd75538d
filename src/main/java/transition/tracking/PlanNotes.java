package transition.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the user should know of a plan beside an answer from it.
 *
 * @param warnings what in the file cannot be read or is doubtful, in the order of its lines
 * @param unread the numbers of tasks that cannot be read, and so not be ticked off
 * @param differences what is other in the data than in the plan, in sentences
 */
public record PlanNotes(List<PlanWarning> warnings, Set<String> unread, List<String> differences) {

  private static final int MOST_NAMED = 4;

  public PlanNotes {
    warnings = List.copyOf(warnings);
    unread = Set.copyOf(unread);
    differences = List.copyOf(differences);
  }

  /** Returns the warnings in sentences; of many the first ones, and how many more there are. */
  public List<String> warningSentences() {
    List<String> sentences = new ArrayList<>();
    int more = warnings.size() - MOST_NAMED;
    warnings.stream()
        .limit(more == 1 ? MOST_NAMED + 1 : MOST_NAMED)
        .map(PlanWarning::sentence)
        .forEach(sentences::add);
    if (more > 1) {
      sentences.add("There are %s more such lines.".formatted(more));
    }
    return sentences;
  }
}
