package transition.export;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.analysis.Gap;
import transition.model.Effort;
import transition.model.Priority;
import transition.model.ReferencePace;
import transition.model.Skill;
import transition.model.TransferableSkill;
import transition.model.Transition;

/**
 * The answer of {@code gap}.
 *
 * @param basis "authored": from a published guide
 * @param studyHours what is left to study at the reference pace, absent if the guide gives no weeks
 * @param source the id of the guide
 * @param titleTimeline the timeline in the guide's title, absent if it has none
 * @param payChangePercent the rise in pay in the guide's headline, absent if it has none
 * @param referenceHoursPerWeek what a guide's week is taken as: our assumption
 * @param skipped missing skills that the user does without
 */
public record GapJson(
    int schema,
    Reference from,
    Reference to,
    String basis,
    String market,
    @Nullable String difficulty,
    @Nullable TimelineJson timeline,
    @Nullable String demand,
    List<TransferableJson> transferable,
    List<MissingJson> missing,
    List<KnownJson> known,
    @Nullable BigDecimal studyHours,
    String source,
    @Nullable TimelineJson titleTimeline,
    @Nullable RangeJson payChangePercent,
    long referenceHoursPerWeek,
    BorrowedJson borrowedFrom,
    List<Reference> skipped) {

  static final String AUTHORED = "authored";

  record TransferableJson(Reference skill, String brief, String how) {
    static TransferableJson of(TransferableSkill skill) {
      return new TransferableJson(Reference.to(skill.skill()), skill.brief(), skill.how());
    }
  }

  /**
   * A missing skill.
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
      List<String> needsFirst) {
    static MissingJson of(Gap.Open open) {
      return new MissingJson(
          Reference.to(open.skill()),
          open.missing().priority().map(Priority::word).orElse(null),
          open.missing().weeks().isPresent() ? open.missing().weeks().getAsInt() : null,
          open.knownPercent() == 0 ? null : open.knownPercent(),
          open.left().map(Effort::hours).orElse(null),
          open.missing().how(),
          open.missing().resources(),
          open.needsFirst().stream().map(Skill::id).toList());
    }
  }

  record KnownJson(Reference skill) {}

  /**
   * Ids of the guides that accounts of transferable skills, and advice on missing ones, are from,
   * if the transition's own guide has none.
   */
  record BorrowedJson(List<String> transferable, List<String> missing) {}

  public static GapJson of(Gap gap) {
    Transition transition = gap.transition();
    return new GapJson(
        Json.SCHEMA,
        Reference.to(transition.from()),
        Reference.to(transition.to()),
        AUTHORED,
        transition.market().name(),
        transition.headline().difficulty().orElse(null),
        TimelineJson.of(transition.headline().bestTimeline()),
        transition.headline().demand().orElse(null),
        gap.transferable().stream().map(TransferableJson::of).toList(),
        gap.missing().stream().map(MissingJson::of).toList(),
        gap.known().stream().map(skill -> new KnownJson(Reference.to(skill))).toList(),
        gap.studyTime().map(Effort::hours).orElse(null),
        transition.source().id(),
        TimelineJson.of(transition.headline().titleTimeline()),
        transition.headline().payChange().map(RangeJson::of).orElse(null),
        ReferencePace.HOURS_A_WEEK,
        new BorrowedJson(
            Reference.toSources(transition.transferable().borrowedFrom()),
            Reference.toSources(transition.missing().borrowedFrom())),
        gap.skipped().stream().map(Reference::to).toList());
  }
}
