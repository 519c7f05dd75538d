package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * An occupation.
 *
 * @param summary may be empty
 * @param plural the title for several people, such as "Backend Developers"
 * @param dayToDay what the work is on a normal day, a sentence each
 * @param skills what the guides say that people in the role can do
 * @param pay at most one entry a market
 * @param sources the guides that the profile is made from
 */
public record Role(
    String id,
    String title,
    String plural,
    List<String> aliases,
    String summary,
    List<String> dayToDay,
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
    skills = List.copyOf(skills);
    pay = List.copyOf(pay);
    sources = List.copyOf(sources);
  }

  /** The pay in a market, empty where no source gives any. */
  public Optional<RolePay> payIn(Market market) {
    return pay.stream().filter(entry -> entry.market() == market).findFirst();
  }
}
