package transition.planner;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Skill;

/**
 * How much of a template someone does, and how long it takes them.
 *
 * @param knowledge what need not be learned
 * @param skipped skills that the user leaves out
 * @param slackPercent the percentage added to every effort, 0 to {@value #MOST_SLACK}
 */
public record Workload(Knowledge knowledge, Set<Skill> skipped, int slackPercent) {

  public static final int MOST_SLACK = 300;

  public Workload {
    requireNonNull(knowledge, "knowledge");
    skipped = Collections.unmodifiableSet(new LinkedHashSet<>(skipped));
    if (slackPercent < 0 || slackPercent > MOST_SLACK) {
      throw new IllegalArgumentException("slack is 0 to " + MOST_SLACK + " percent");
    }
  }

  /** Returns this workload without some more skills. */
  public Workload skipping(Set<Skill> more) {
    Set<Skill> all = new LinkedHashSet<>(skipped);
    all.addAll(more);
    return new Workload(knowledge.withoutLearning(all), all, slackPercent);
  }

  /** Adds the slack to minutes of a template. */
  long withSlack(long minutes) {
    return minutes * (100 + slackPercent) / 100;
  }

  /** Returns the part of an effort that is slack. */
  public Effort slackIn(Effort effort) {
    return new Effort(effort.minutes() * slackPercent / (100 + slackPercent));
  }
}
