package transition.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import transition.export.GapJson.BorrowedJson;
import transition.export.GapJson.TransferableJson;
import transition.export.PlanJson.AdviceJson;
import transition.export.PlanJson.ExpectJson;
import transition.export.PlanJson.QuestionJson;
import transition.export.PlanJson.SourceJson;
import transition.model.Guidance;
import transition.model.Guidance.FirstStep;
import transition.model.Guidance.FirstSteps;
import transition.model.Headline;
import transition.model.MissingSkill;
import transition.model.PayDip;
import transition.model.Phase;
import transition.model.Priority;
import transition.model.Span;
import transition.model.Task;
import transition.model.Transition;

/**
 * The answer of {@code show transition}: a guide as it is.
 *
 * @param titleTimeline in the guide's title, absent if it has none; so are other figures
 * @param missingByImportance whether the guide calls the order of its skills one of importance
 * @param borrowedFrom guides that lend explanations which this one lacks
 */
public record TransitionJson(
    int schema,
    String id,
    Reference from,
    Reference to,
    @Nullable SourceJson source,
    @Nullable String difficulty,
    @Nullable TimelineJson titleTimeline,
    @Nullable TimelineJson timeline,
    @Nullable RangeJson payChangePercent,
    @Nullable RangeJson payClaimPercent,
    @Nullable PayDipJson payDip,
    @Nullable String demand,
    List<String> overview,
    List<TransferableJson> transferable,
    boolean missingByImportance,
    List<MissingJson> missing,
    List<PhaseJson> phases,
    ExpectJson expect,
    StepsJson firstSteps,
    List<AdviceJson> advice,
    List<QuestionJson> questions,
    List<String> contradictions,
    BorrowedJson borrowedFrom) {

  /** The fall in pay that the guide expects, between levels, and how long it lasts. */
  record PayDipJson(String from, String to, RangeJson gapMonths, RangeJson backToMidYears) {
    static PayDipJson of(PayDip dip) {
      return new PayDipJson(
          dip.from().word(),
          dip.to().word(),
          RangeJson.of(dip.gapMonths()),
          RangeJson.of(dip.backToMidYears()));
    }
  }

  record MissingJson(
      Reference skill,
      @Nullable String priority,
      @Nullable Integer weeks,
      String how,
      List<String> resources) {
    static MissingJson of(MissingSkill missing) {
      return new MissingJson(
          Reference.to(missing.skill()),
          missing.priority().map(Priority::word).orElse(null),
          Json.orAbsent(missing.weeks()),
          missing.how(),
          missing.resources());
    }
  }

  /**
   * A phase.
   *
   * @param guide as in {@link RoadmapJson}
   */
  record PhaseJson(
      int number,
      String title,
      @Nullable String guide,
      @Nullable String note,
      List<TaskJson> tasks,
      List<String> resources) {}

  record TaskJson(String text, @Nullable Reference skill) {
    static TaskJson of(Task task) {
      return new TaskJson(task.text(), task.teaches().map(Reference::to).orElse(null));
    }
  }

  /** The texts of the first steps. */
  record StepsJson(List<String> week, List<String> month, List<String> quarter) {
    static StepsJson of(FirstSteps steps) {
      return new StepsJson(
          FirstStep.texts(steps.week()),
          FirstStep.texts(steps.month()),
          FirstStep.texts(steps.quarter()));
    }
  }

  public static TransitionJson of(Transition transition, Guidance guidance) {
    Headline headline = transition.headline();
    return new TransitionJson(
        Json.SCHEMA,
        transition.id(),
        Reference.to(transition.from()),
        Reference.to(transition.to()),
        transition.source().map(SourceJson::of).orElse(null),
        headline.difficulty().orElse(null),
        TimelineJson.of(headline.titleTimeline()),
        TimelineJson.of(headline.timeline()),
        headline.payChange().map(RangeJson::of).orElse(null),
        transition.payClaim().map(RangeJson::of).orElse(null),
        transition.payDip().map(PayDipJson::of).orElse(null),
        headline.demand().orElse(null),
        guidance.overview().items(),
        transition.transferable().items().stream().map(TransferableJson::of).toList(),
        transition.missingByImportance(),
        transition.missing().items().stream().map(MissingJson::of).toList(),
        phases(transition),
        ExpectJson.of(guidance.expect()),
        StepsJson.of(guidance.firstSteps()),
        guidance.advice().stream().map(AdviceJson::of).toList(),
        guidance.questions().items().stream().map(QuestionJson::of).toList(),
        transition.contradictions(),
        new BorrowedJson(
            Reference.toSources(transition.transferable().borrowedFrom()),
            Reference.toSources(transition.missing().borrowedFrom())));
  }

  private static List<PhaseJson> phases(Transition transition) {
    List<PhaseJson> phases = new ArrayList<>();
    for (Phase phase : transition.phases().withoutBorrowed().items()) {
      int number = phases.size() + 1;
      phases.add(
          new PhaseJson(
              number,
              phase.title(),
              transition.guideSpan(number).map(Span::words).orElse(null),
              phase.note().orElse(null),
              phase.tasks().stream().map(TaskJson::of).toList(),
              phase.resources()));
    }
    return phases;
  }
}
