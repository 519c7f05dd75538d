package transition.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.analysis.Gap;
import transition.analysis.GuideWeeks;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.analysis.SourcesUsed;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Guidance.Expectations;
import transition.model.Guidance.FirstStep;
import transition.model.Guidance.FirstSteps;
import transition.model.Guidance.Question;
import transition.model.Role;
import transition.model.Source;
import transition.model.Transition;
import transition.planner.DatedFirstStep;
import transition.planner.Roadmap;
import transition.planner.Scenario;

/** The JSON answer of {@code plan}: the other answers, and the guide's advice. */
public record PlanJson(
    int schema,
    GapJson gap,
    RoadmapJson roadmap,
    @Nullable SalaryJson salary,
    List<String> overview,
    ExpectJson expect,
    FirstStepsJson firstSteps,
    List<AdviceJson> advice,
    List<QuestionJson> questions,
    List<SourceJson> sources,
    DayToDayJson dayToDay,
    DisagreementsJson disagreements,
    BorrowedJson borrowedFrom,
    List<JudgmentJson> judgment) {

  /**
   * Normal days in both roles.
   *
   * @param fromOwn what of it no guide gives as part of a normal day
   */
  record DayToDayJson(
      List<String> from, List<String> to, List<String> fromOwn, List<String> toOwn) {
    static DayToDayJson of(Role from, Role to) {
      return new DayToDayJson(from.dayToDay(), to.dayToDay(), from.ownDayToDay(), to.ownDayToDay());
    }
  }

  /**
   * Contradictions in a guide, beside the timelines and pay changes in the other answers.
   *
   * @param phaseWeeks what the weeks of its phases add up to, absent if it gives none
   * @param skillWeeks what the weeks of its missing skills add up to, absent if it gives none
   * @param contradictions others, in words
   */
  record DisagreementsJson(
      @Nullable Integer phaseWeeks, @Nullable Integer skillWeeks, List<String> contradictions) {
    static DisagreementsJson of(Transition transition) {
      GuideWeeks weeks = GuideWeeks.of(transition);
      return new DisagreementsJson(
          Json.orAbsent(weeks.phases()),
          Json.orAbsent(weeks.skills()),
          transition.contradictions());
    }
  }

  /** Ids of the guides that lend a part to a transition whose own guide lacks it. */
  record BorrowedJson(List<String> overview, List<String> questions) {
    static BorrowedJson of(Guidance guidance) {
      return new BorrowedJson(
          Reference.toSources(guidance.overview().borrowedFrom()),
          Reference.toSources(guidance.questions().borrowedFrom()));
    }
  }

  record ExpectJson(List<String> love, List<String> miss, List<String> hard) {
    static ExpectJson of(Expectations expect) {
      return new ExpectJson(expect.love(), expect.miss(), expect.hard());
    }
  }

  /**
   * The first steps.
   *
   * @param week the texts of those for the first week
   * @param basis "guide" or "judgment" (our own), absent if there are none
   * @param steps those that the plan has, with their days in it
   * @param hoursBasis who estimates the hours of those that stand alone: {@code ours}
   */
  record FirstStepsJson(
      List<String> week,
      List<String> month,
      List<String> quarter,
      @Nullable String basis,
      List<FirstStepJson> steps,
      String hoursBasis) {
    static FirstStepsJson of(Guidance guidance, Roadmap roadmap) {
      FirstSteps steps = guidance.firstSteps();
      return new FirstStepsJson(
          FirstStep.texts(steps.week()),
          FirstStep.texts(steps.month()),
          FirstStep.texts(steps.quarter()),
          steps.isEmpty() ? null : guidance.firstStepsAreOurs() ? "judgment" : "guide",
          DatedFirstStep.of(steps, roadmap).stream().map(FirstStepJson::of).toList(),
          RoadmapJson.OURS);
    }
  }

  /**
   * A first step with its day.
   *
   * @param by the day by which the plan has it
   * @param guideBy the day by which the guide wants it
   * @param does the number of the task that it is, or is a part of; absent if it stands alone
   * @param partPercent the part of that task, absent if it is all of it
   * @param hours what it takes where it stands alone
   */
  record FirstStepJson(
      String id,
      String text,
      String by,
      String guideBy,
      @Nullable String does,
      @Nullable Integer partPercent,
      @Nullable BigDecimal hours) {
    static FirstStepJson of(DatedFirstStep dated) {
      FirstStep step = dated.step();
      return new FirstStepJson(
          dated.id(),
          step.text(),
          dated.by().toString(),
          dated.guideDay().toString(),
          step.does().orElse(null),
          dated.isPart() ? step.partPercent() : null,
          step.hours().isZero() ? null : step.hours().hours());
    }
  }

  /**
   * A section of the guide's advice.
   *
   * @param borrowedFrom ids of the guides it is from, empty if it is the transition's own
   */
  record AdviceJson(String title, List<String> points, List<String> borrowedFrom) {
    static AdviceJson of(Advice advice) {
      return new AdviceJson(
          advice.title(),
          advice.points().items(),
          Reference.toSources(advice.points().borrowedFrom()));
    }
  }

  record QuestionJson(String question, String answer) {
    static QuestionJson of(Question question) {
      return new QuestionJson(question.question(), question.answer());
    }
  }

  /**
   * An answer to what no guide answers.
   *
   * @param origin always "judgment"; facts in it name their source
   */
  record JudgmentJson(String question, String answer, String origin) {
    static JudgmentJson of(Question question) {
      return new JudgmentJson(question.question(), question.answer(), "judgment");
    }
  }

  record SourceJson(
      String id, String title, String kind, String market, String retrieved, String note) {
    static SourceJson of(Source source) {
      return new SourceJson(
          source.id(),
          source.title(),
          source.kind(),
          source.market().name(),
          source.retrieved().toString(),
          source.note());
    }
  }

  /**
   * Returns the view.
   *
   * @param showPay whether the user says something of pay, which the roadmap then shows too
   */
  public static PlanJson of(
      Gap gap,
      Roadmap roadmap,
      Optional<SalaryComparison> salary,
      Optional<PayOutlook> outlook,
      boolean showPay,
      List<Scenario> scenarios,
      Guidance guidance) {
    Transition transition = gap.transition();
    return new PlanJson(
        Json.SCHEMA,
        GapJson.of(gap),
        RoadmapJson.of(transition, roadmap, scenarios, outlook, showPay),
        salary.map(known -> SalaryJson.of(known, outlook, roadmap)).orElse(null),
        guidance.overview().items(),
        ExpectJson.of(guidance.expect()),
        FirstStepsJson.of(guidance, roadmap),
        guidance.advice().stream().map(AdviceJson::of).toList(),
        guidance.questions().items().stream().map(QuestionJson::of).toList(),
        SourcesUsed.of(transition, guidance, salary).stream().map(SourceJson::of).toList(),
        DayToDayJson.of(transition.from(), transition.to()),
        DisagreementsJson.of(transition),
        BorrowedJson.of(guidance),
        guidance.judgment().stream().map(JudgmentJson::of).toList());
  }
}
