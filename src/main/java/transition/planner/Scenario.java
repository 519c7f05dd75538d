package transition.planner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import transition.model.Transition;
import transition.model.UnverifiedHolidays;

/** A roadmap replanned for weeks with less, equal or more study time. */
public record Scenario(TypicalWeek week, Roadmap roadmap) {

  /** How much study time a typical week has. */
  public enum TypicalWeek {
    LIGHT(1),
    NORMAL(2),
    HEAVY(3);

    private final int halves;

    TypicalWeek(int halves) {
      this.halves = halves;
    }

    /** Returns the word for it in output, such as "light". */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Returns a roadmap with half, all, and one and a half times its study time. */
  public static List<Scenario> of(Transition transition, Roadmap roadmap) {
    return Arrays.stream(TypicalWeek.values())
        .map(
            week ->
                new Scenario(
                    week, week == TypicalWeek.NORMAL ? roadmap : plan(transition, roadmap, week)))
        .toList();
  }

  /** Returns the unverified holidays that a roadmap and its scenarios depend on. */
  public static Optional<UnverifiedHolidays> unverifiedHolidays(
      Roadmap roadmap, List<Scenario> others) {
    return roadmap
        .request()
        .availability()
        .unverifiedHolidays(
            roadmap.start(),
            Stream.concat(
                Stream.of(roadmap.lastDay()),
                others.stream().map(other -> other.roadmap().lastDay())));
  }

  private static Roadmap plan(Transition transition, Roadmap roadmap, TypicalWeek week) {
    RoadmapRequest request = roadmap.request().withoutDeadline();
    return RoadmapPlanner.plan(
        transition, request.with(request.availability().halves(week.halves)));
  }
}
