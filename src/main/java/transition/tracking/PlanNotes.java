package transition.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the user should know about a plan's file besides the result.
 *
 * @param warnings what is unreadable or doubtful, in the order of the lines
 * @param unread the numbers of tasks that cannot be read, and so not ticked off
 * @param differences sentences on how the current data differs from the plan
 */
public record PlanNotes(List<PlanWarning> warnings, Set<String> unread, List<String> differences) {

  private static final int MOST_NAMED = 4;

  public PlanNotes {
    warnings = List.copyOf(warnings);
    unread = Set.copyOf(unread);
    differences = List.copyOf(differences);
  }

  /**
   * Returns the warnings as sentences; if there are many, the first ones and the number of the
   * others.
   */
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
