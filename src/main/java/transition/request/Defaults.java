package transition.request;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import transition.catalog.Catalog;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.Level;
import transition.model.Market;
import transition.model.Role;
import transition.planner.HiringTime;

/**
 * What applies where a request is silent. Each method is called only when its value is needed, and
 * throws a {@link transition.error.UserFacingException} if what is set is wrong.
 */
public interface Defaults {

  /** Returns a role of the move; empty if none is set. */
  Optional<Role> role(RoleEnd end, Catalog catalog);

  /** Returns the first day. */
  LocalDate start();

  /** Returns the hours a week; empty for the usual ones. */
  List<HoursSpec> hours();

  /** Returns the time zone of study sessions. */
  ZoneId zone();

  /** Returns days without study, which add to those of a request. */
  List<DateRange> breaks();

  /** Returns the public holidays without study. */
  Optional<Holidays> holidays();

  /** Returns how long it takes to be hired, as far as it is set. */
  HiringTime hiring();

  /** Returns the market to prefer where pay is known in it. */
  Optional<Market> market();

  /** Returns what of the current pay goes on until the new job, in percent. */
  Optional<Integer> payDuring();

  /** Returns the level to begin at in the new role, where pay is known for it. */
  Optional<Level> level();

  /** Returns skills that the user has, which add to those of a request. */
  List<KnownSkill> have(Catalog catalog);
}
