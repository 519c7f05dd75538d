package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An occupation with its profile.
 *
 * @param summary may be empty
 * @param plural the title for several people, such as "Backend Developers"
 * @param dayToDay the work on a normal day, one sentence each
 * @param ownDayToDay those of {@code dayToDay} that no source gives as part of a normal day
 * @param skills what people in the role can do, according to the guides
 * @param pay at most one entry per market
 * @param sources the guides that the profile is made from
 */
public record Role(
    String id,
    String title,
    String plural,
    List<String> aliases,
    String summary,
    List<String> dayToDay,
    List<String> ownDayToDay,
    List<Skill> skills,
    List<RolePay> pay,
    List<Source> sources)
    implements Named {

  public Role {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(plural, "plural");
    aliases = List.copyOf(aliases);
    requireNonNull(summary, "summary");
    dayToDay = List.copyOf(dayToDay);
    ownDayToDay = List.copyOf(ownDayToDay);
    skills = List.copyOf(skills);
    pay = List.copyOf(pay);
    sources = List.copyOf(sources);
  }

  /** Returns the work on a normal day that a source gives. */
  public List<String> sourcedDayToDay() {
    return dayToDay.stream().filter(line -> !ownDayToDay.contains(line)).toList();
  }

  /** Returns the pay in a market; empty if no source gives any. */
  public Optional<RolePay> payIn(Market market) {
    return pay.stream().filter(entry -> entry.market() == market).findFirst();
  }
}
