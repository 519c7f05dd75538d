package transition.planner;

import java.util.List;
import transition.error.NoAnswerException;
import transition.model.Skill;

/** No pace that is planned reaches the deadline. */
public final class DeadlineOutOfReachException extends NoAnswerException {

  private static final long serialVersionUID = 1;

  private final transient List<Skill> omission;

  DeadlineOutOfReachException(String message, List<Skill> omission) {
    super(message);
    this.omission = List.copyOf(omission);
  }

  /** Returns skills to leave out so that the deadline is reached; empty if there are none. */
  public List<Skill> omission() {
    return omission;
  }
}
