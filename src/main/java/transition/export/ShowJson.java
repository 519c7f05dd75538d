package transition.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.analysis.RoleProfile;
import transition.analysis.SkillProfile;
import transition.analysis.SkillProfile.Guided;
import transition.analysis.SkillProfile.Share;
import transition.export.GapJson.WeeksFromJson;
import transition.model.Learning;
import transition.model.Origin;
import transition.model.Priority;
import transition.model.Role;
import transition.model.RolePay;
import transition.model.Skill;
import transition.model.Transition;

/** The answers of {@code show}. */
public final class ShowJson {

  private ShowJson() {}

  record RoleJson(
      int schema,
      String id,
      String title,
      String plural,
      List<String> aliases,
      @Nullable String summary,
      OriginJson origin,
      List<Reference> skills,
      List<String> dayToDay,
      List<String> ownDayToDay,
      List<PayJson> pay,
      List<MoveJson> transitions,
      List<String> sources) {}

  record SkillJson(
      int schema,
      String id,
      String title,
      List<String> aliases,
      String category,
      OriginJson origin,
      int weeks,
      WeeksFromJson weeksFrom,
      @Nullable String how,
      List<String> resources,
      @Nullable String practice,
      List<Reference> needsFirst,
      List<Reference> neededBy,
      List<ShareJson> related,
      List<ShareJson> covers,
      List<Reference> roles,
      List<GuidedJson> guides,
      List<MoveJson> transferable,
      List<Reference> heldWith) {}

  /**
   * The pack and file of an entry.
   *
   * @param replaced packs that have it too
   */
  record OriginJson(String pack, String file, List<String> replaced) {
    static OriginJson of(Origin origin) {
      return new OriginJson(origin.pack(), origin.file(), origin.replaced());
    }
  }

  record PayJson(String market, String currency, List<LevelJson> levels, List<String> sources) {
    static PayJson of(RolePay pay) {
      return new PayJson(
          pay.market().name(),
          pay.market().currency(),
          pay.levels().entrySet().stream()
              .map(
                  level ->
                      new LevelJson(level.getKey().word(), SalaryJson.PayJson.of(level.getValue())))
              .toList(),
          Reference.toSources(pay.sources()));
    }
  }

  record LevelJson(String level, SalaryJson.PayJson pay) {}

  record MoveJson(Reference from, Reference to) {
    static MoveJson of(Transition transition) {
      return new MoveJson(Reference.to(transition.from()), Reference.to(transition.to()));
    }
  }

  /** The share of a skill that comes with another, in percent. */
  record ShareJson(Reference skill, int percent, @Nullable String why) {
    static ShareJson of(Share share) {
      return new ShareJson(
          Reference.to(share.other()), share.percent(), Json.orAbsent(share.why()));
    }
  }

  record GuidedJson(
      Reference from, Reference to, @Nullable String priority, @Nullable Integer weeks) {
    static GuidedJson of(Guided guided) {
      return new GuidedJson(
          Reference.to(guided.transition().from()),
          Reference.to(guided.transition().to()),
          guided.missing().priority().map(Priority::word).orElse(null),
          Json.orAbsent(guided.missing().weeks()));
    }
  }

  /** Returns the view of a role. */
  public static Object of(RoleProfile profile) {
    Role role = profile.role();
    return new RoleJson(
        Json.SCHEMA,
        role.id(),
        role.title(),
        role.plural(),
        role.aliases(),
        Json.orAbsent(role.summary()),
        OriginJson.of(profile.origin()),
        role.skills().stream().map(Reference::to).toList(),
        role.dayToDay(),
        role.ownDayToDay(),
        role.pay().stream().map(PayJson::of).toList(),
        profile.transitions().stream().map(MoveJson::of).toList(),
        Reference.toSources(role.sources()));
  }

  /** Returns the view of a skill; weeks that nobody gives are assumed. */
  public static Object of(SkillProfile profile) {
    Skill skill = profile.skill();
    Learning learning = skill.learning();
    return new SkillJson(
        Json.SCHEMA,
        skill.id(),
        skill.title(),
        skill.aliases(),
        skill.category(),
        OriginJson.of(profile.origin()),
        learning.weeksOrAssumed(),
        WeeksFromJson.of(learning),
        Json.orAbsent(learning.how()),
        learning.resources(),
        learning.practice().orElse(null),
        profile.needsFirst().stream().map(Reference::to).toList(),
        profile.neededBy().stream().map(Reference::to).toList(),
        profile.brings().stream().map(ShareJson::of).toList(),
        profile.covers().stream().map(ShareJson::of).toList(),
        profile.roles().stream().map(Reference::to).toList(),
        profile.guided().stream().map(GuidedJson::of).toList(),
        profile.transferable().stream().map(MoveJson::of).toList(),
        profile.heldWith().stream().map(Reference::to).toList());
  }
}
