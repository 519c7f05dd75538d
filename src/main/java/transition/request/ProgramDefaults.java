package transition.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import transition.catalog.Catalog;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.Level;
import transition.model.Market;
import transition.model.Role;
import transition.model.UserClock;
import transition.planner.HiringTime;

/** The defaults of the program itself, where nothing is set. */
public record ProgramDefaults(UserClock clock) implements Defaults {

  @Override
  public Optional<Role> role(RoleEnd end, Catalog catalog) {
    return Optional.empty();
  }

  /** Returns the coming Monday, which is today if today is one. */
  @Override
  public LocalDate start() {
    return clock.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  @Override
  public List<HoursSpec> hours() {
    return List.of();
  }

  @Override
  public ZoneId zone() {
    return clock.zone();
  }

  @Override
  public List<DateRange> breaks() {
    return List.of();
  }

  @Override
  public Optional<Holidays> holidays() {
    return Optional.empty();
  }

  @Override
  public HiringTime hiring() {
    return HiringTime.UNSAID;
  }

  @Override
  public Optional<Market> market() {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> payDuring() {
    return Optional.empty();
  }

  @Override
  public Optional<Level> level() {
    return Optional.empty();
  }

  @Override
  public List<KnownSkill> have(Catalog catalog) {
    return List.of();
  }
}
