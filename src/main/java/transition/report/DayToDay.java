package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Note;
import transition.model.Role;

/** A normal day in a role, with what is ours set apart from what sources give. */
public final class DayToDay {

  private DayToDay() {}

  /** Returns the day; empty where the profile has none. */
  public static List<Block> of(Role role) {
    List<Block> blocks = new ArrayList<>();
    if (!role.sourcedDayToDay().isEmpty()) {
      blocks.add(Bullets.of(role.sourcedDayToDay()));
    }
    if (!role.ownDayToDay().isEmpty()) {
      blocks.add(
          Note.of(
              blocks.isEmpty()
                  ? "No guide describes a normal day in this role. We put one together from what the"
                      + " guides say of its skills and tasks:"
                  : "Our addition, from what the guides say of its skills and tasks:"));
      blocks.add(Bullets.of(role.ownDayToDay()));
    }
    return blocks;
  }
}
