package transition.planner;

import java.util.List;
import transition.error.NoAnswerException;
import transition.model.Skill;

/** A deadline that cannot be met at any pace that is planned. */
public final class DeadlineOutOfReachException extends NoAnswerException {

  private static final long serialVersionUID = 1;

  private final transient List<Skill> omission;

  DeadlineOutOfReachException(String message, List<Skill> omission) {
    super(message);
    this.omission = List.copyOf(omission);
  }

  /** Returns skills whose omission meets the deadline; empty if there are none. */
  public List<Skill> omission() {
    return omission;
  }
}
