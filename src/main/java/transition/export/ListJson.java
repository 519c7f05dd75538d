package transition.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;

/** The answer of {@code list}: only the lists that were asked for are there. */
public record ListJson(
    int schema,
    @Nullable List<RoleJson> roles,
    @Nullable List<TransitionJson> transitions,
    @Nullable List<SkillJson> skills) {

  record RoleJson(String id, String title, List<String> aliases, List<String> markets) {
    static RoleJson of(Role role) {
      return new RoleJson(
          role.id(),
          role.title(),
          role.aliases(),
          role.pay().stream().map(pay -> pay.market().name()).toList());
    }
  }

  record TransitionJson(
      Reference from,
      Reference to,
      String market,
      @Nullable String difficulty,
      @Nullable TimelineJson timeline,
      String source) {
    static TransitionJson of(Transition transition) {
      return new TransitionJson(
          Reference.to(transition.from()),
          Reference.to(transition.to()),
          transition.market().name(),
          transition.headline().difficulty().orElse(null),
          TimelineJson.of(transition.headline().bestTimeline()),
          transition.source().id());
    }
  }

  record SkillJson(
      String id, String title, List<String> aliases, String category, List<String> needsFirst) {
    static SkillJson of(Skill skill) {
      return new SkillJson(
          skill.id(), skill.title(), skill.aliases(), skill.category(), skill.needsFirst());
    }
  }

  /**
   * The view; a list that is null was not asked for.
   *
   * @param roles null unless asked for
   * @param transitions null unless asked for
   * @param skills null unless asked for
   */
  public static ListJson of(
      @Nullable List<Role> roles,
      @Nullable List<Transition> transitions,
      @Nullable List<Skill> skills) {
    return new ListJson(
        Json.SCHEMA,
        roles == null ? null : roles.stream().map(RoleJson::of).toList(),
        transitions == null ? null : transitions.stream().map(TransitionJson::of).toList(),
        skills == null ? null : skills.stream().map(SkillJson::of).toList());
  }
}
