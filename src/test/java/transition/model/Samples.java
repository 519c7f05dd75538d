package transition.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Small values of the model, of which a test names only what it is about. */
public final class Samples {

  public static final Source SOURCE = source("guide");
  public static final Headline NO_HEADLINE =
      new Headline(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private Samples() {}

  public static Source source(String id) {
    return new Source(id, id, "career guide", Market.US, LocalDate.of(2026, 11, 1), "");
  }

  public static Skill skill(String id, String... needsFirst) {
    return new Skill(
        id, id, List.of(), "any", List.of(needsFirst), List.of(), List.of(), Learning.UNKNOWN);
  }

  public static MissingSkill missing(Skill skill, Priority priority, int weeks) {
    return new MissingSkill(skill, Optional.of(priority), OptionalInt.of(weeks), "", List.of());
  }

  public static MissingSkill unranked(Skill skill) {
    return new MissingSkill(skill, Optional.empty(), OptionalInt.empty(), "", List.of());
  }

  public static Task task(String text) {
    return new Task(text, Optional.empty(), OptionalInt.empty());
  }

  public static Task teaching(Skill skill) {
    return new Task("learn " + skill.id(), Optional.of(skill), OptionalInt.empty());
  }

  public static Task share(int percent) {
    return new Task(percent + "%", Optional.empty(), OptionalInt.of(percent));
  }

  public static Phase phase(Span span, Task... tasks) {
    return new Phase("phase", TimeKind.STUDY, span, Optional.empty(), List.of(tasks), List.of());
  }

  /** A phase in which a job is looked for. */
  public static Phase search(Span span, Task... tasks) {
    return new Phase("search", TimeKind.SEARCH, span, Optional.empty(), List.of(tasks), List.of());
  }

  public static RolePay pay(Market market, Map<Level, PayRange> levels, Source... sources) {
    return new RolePay(market, levels, List.of(sources));
  }

  public static Role role(String id, RolePay... pay) {
    return new Role(
        id, id, id, List.of(), "", List.of(), List.of(), List.of(), List.of(pay), List.of(SOURCE));
  }

  public static Transition transition(List<MissingSkill> missing, List<Phase> phases) {
    return transition(role("old"), role("new"), NO_HEADLINE, Optional.empty(), missing, phases);
  }

  /** A transition whose guide is written for the US. */
  public static Transition transition(
      Role from,
      Role to,
      Headline headline,
      Optional<PayDip> dip,
      List<MissingSkill> missing,
      List<Phase> phases) {
    return new Transition(
        from,
        to,
        Optional.of(SOURCE),
        Optional.of(Market.US),
        headline,
        Optional.empty(),
        dip,
        Sourced.own(List.of()),
        Sourced.own(missing),
        Sourced.own(phases),
        Sourced.own(List.of()),
        List.of(),
        false);
  }
}
