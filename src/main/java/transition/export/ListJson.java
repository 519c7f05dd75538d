package transition.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.analysis.Listing;
import transition.model.Market;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Transition;

/** The answer of {@code list}: only the lists that were asked for are there. */
public record ListJson(
    int schema,
    @Nullable List<RoleJson> roles,
    @Nullable List<TransitionJson> transitions,
    @Nullable List<SkillJson> skills) {

  record RoleJson(
      String id,
      String title,
      List<String> aliases,
      List<String> markets,
      @Nullable String summary) {
    static RoleJson of(Role role) {
      return new RoleJson(
          role.id(),
          role.title(),
          role.aliases(),
          role.pay().stream().map(pay -> pay.market().name()).toList(),
          Json.orAbsent(role.summary()));
    }
  }

  record TransitionJson(
      Reference from,
      Reference to,
      @Nullable String market,
      @Nullable String difficulty,
      @Nullable TimelineJson timeline,
      @Nullable String source) {
    static TransitionJson of(Transition transition) {
      return new TransitionJson(
          Reference.to(transition.from()),
          Reference.to(transition.to()),
          transition.market().map(Market::name).orElse(null),
          transition.headline().difficulty().orElse(null),
          TimelineJson.of(transition.headline().bestTimeline()),
          transition.source().map(Source::id).orElse(null));
    }
  }

  record SkillJson(
      String id, String title, List<String> aliases, String category, List<String> needsFirst) {
    static SkillJson of(Skill skill) {
      return new SkillJson(
          skill.id(), skill.title(), skill.aliases(), skill.category(), skill.needsFirst());
    }
  }

  public static ListJson of(Listing listing) {
    return new ListJson(
        Json.SCHEMA,
        listing.roles().map(all -> all.stream().map(RoleJson::of).toList()).orElse(null),
        listing
            .transitions()
            .map(all -> all.stream().map(TransitionJson::of).toList())
            .orElse(null),
        listing.skills().map(all -> all.stream().map(SkillJson::of).toList()).orElse(null));
  }
}
