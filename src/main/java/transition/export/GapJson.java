package transition.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.analysis.Gap;
import transition.analysis.SourcesUsed;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Learning;
import transition.model.Market;
import transition.model.Priority;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.Source;
import transition.model.TransferableSkill;
import transition.model.Transition;

/**
 * The answer of {@code gap}.
 *
 * @param basis "authored" (from a published guide) or "derived" (an estimate from both profiles)
 * @param studyHours what is left to study at the reference pace, absent if the guide gives no weeks
 * @param source the id of the guide, absent where none covers the move; and so is {@code market}
 * @param titleTimeline the timeline in the guide's title, absent if it has none
 * @param payChangePercent the rise in pay in the guide's headline, absent if it has none
 * @param referenceHoursPerWeek what a guide's week is taken as: our assumption
 * @param skipped missing skills that the user skips
 * @param priorityBasis "guide" or "estimate", absent where there are no priorities
 * @param difficultyBasis the same for the difficulty
 * @param restsOn ids of the guides behind an estimate, absent where a guide covers the move
 * @param guideOrder ids of the missing skills in the guide's order of importance, absent where it
 *     has none or is the same
 */
public record GapJson(
    int schema,
    Reference from,
    Reference to,
    String basis,
    @Nullable String market,
    @Nullable String difficulty,
    @Nullable TimelineJson timeline,
    @Nullable String demand,
    List<TransferableJson> transferable,
    List<MissingJson> missing,
    List<KnownJson> known,
    @Nullable BigDecimal studyHours,
    @Nullable String source,
    @Nullable TimelineJson titleTimeline,
    @Nullable RangeJson payChangePercent,
    long referenceHoursPerWeek,
    BorrowedJson borrowedFrom,
    List<Reference> skipped,
    @Nullable List<String> restsOn,
    @Nullable String priorityBasis,
    @Nullable String difficultyBasis,
    @Nullable List<String> guideOrder) {

  record TransferableJson(Reference skill, String brief, String how) {
    static TransferableJson of(TransferableSkill skill) {
      return new TransferableJson(Reference.to(skill.skill()), skill.brief(), skill.how());
    }
  }

  /**
   * A missing skill in the gap.
   *
   * @param weeks the guide's, for the whole skill
   * @param knownPercent how much of it the user knows, absent if nothing
   * @param studyHours what is left of it
   */
  record MissingJson(
      Reference skill,
      @Nullable String priority,
      @Nullable Integer weeks,
      @Nullable Integer knownPercent,
      @Nullable BigDecimal studyHours,
      String how,
      List<String> resources,
      List<String> needsFirst,
      @Nullable CarriedJson carried,
      @Nullable WeeksFromJson weeksFrom) {
    static MissingJson of(Gap gap, Gap.Open open) {
      return new MissingJson(
          Reference.to(open.skill()),
          open.missing().priority().map(Priority::word).orElse(null),
          Json.orAbsent(open.missing().weeks()),
          open.knownPercent() == 0 ? null : open.knownPercent(),
          open.left().map(Effort::hours).orElse(null),
          open.missing().how(),
          open.missing().resources(),
          open.needsFirst().stream().map(Skill::id).toList(),
          CarriedJson.of(gap.carried().get(open.skill())),
          gap.transition().isDerived() ? WeeksFromJson.of(open.skill().learning()) : null);
    }
  }

  /**
   * The share of a missing skill that comes with a related one.
   *
   * @param taughtEarlier true if the plan teaches that one first; absent if the user has it
   */
  record CarriedJson(Reference from, int percent, @Nullable Boolean taughtEarlier) {
    static @Nullable CarriedJson of(Knowledge.@Nullable Carried carried) {
      return carried == null
          ? null
          : new CarriedJson(
              Reference.to(carried.from()),
              carried.percent(),
              carried.through() == Knowledge.Through.TAUGHT_EARLIER ? true : null);
    }
  }

  /**
   * The origin of the weeks in a derived gap.
   *
   * @param basis "guide", "estimate" (the pack's own) or "assumption" (nobody gives any)
   * @param source the id of the guide, absent without one
   * @param why absent where the pack does not say
   */
  record WeeksFromJson(String basis, @Nullable String source, @Nullable String why) {
    static WeeksFromJson of(Learning learning) {
      return new WeeksFromJson(
          learning.weeksFrom().word(),
          learning.source().map(Source::id).orElse(null),
          Json.orAbsent(learning.why()));
    }
  }

  record KnownJson(Reference skill) {}

  /** Ids of the guides that lend their parts to a transition whose own guide lacks them. */
  record BorrowedJson(List<String> transferable, List<String> missing) {}

  /** Returns the ids of the guides behind an estimate; absent where a guide covers the move. */
  static @Nullable List<String> restsOn(Transition transition) {
    return transition.isDerived() ? Reference.toSources(SourcesUsed.ofProfiles(transition)) : null;
  }

  private static String basis(Transition transition) {
    return transition.isDerived() ? "estimate" : "guide";
  }

  public static GapJson of(Gap gap) {
    Transition transition = gap.transition();
    return new GapJson(
        Json.SCHEMA,
        Reference.to(transition.from()),
        Reference.to(transition.to()),
        transition.basis().word(),
        transition.market().map(Market::name).orElse(null),
        transition.headline().difficulty().orElse(null),
        TimelineJson.of(transition.headline().bestTimeline()),
        transition.headline().demand().orElse(null),
        gap.transferable().stream().map(TransferableJson::of).toList(),
        gap.missing().stream().map(open -> MissingJson.of(gap, open)).toList(),
        gap.known().stream().map(skill -> new KnownJson(Reference.to(skill))).toList(),
        gap.studyTime().map(Effort::hours).orElse(null),
        transition.source().map(Source::id).orElse(null),
        TimelineJson.of(transition.headline().titleTimeline()),
        transition.headline().payChange().map(RangeJson::of).orElse(null),
        ReferencePace.HOURS_A_WEEK,
        new BorrowedJson(
            Reference.toSources(transition.transferable().borrowedFrom()),
            Reference.toSources(transition.missing().borrowedFrom())),
        gap.skipped().stream().map(Reference::to).toList(),
        restsOn(transition),
        gap.hasPriorities() ? basis(transition) : null,
        transition.headline().difficulty().isPresent() ? basis(transition) : null,
        gap.byImportance().isEmpty() ? null : gap.byImportance().stream().map(Skill::id).toList());
  }
}
