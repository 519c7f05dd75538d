package transition.packs;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import transition.analysis.ProfileGap;
import transition.model.Market;
import transition.model.Role;
import transition.model.Skill;

/**
 * A transition to begin with, made from the profiles of its roles.
 *
 * @param source the id of the source that it names
 */
public record TransitionTemplate(ProfileGap gap, String source) {

  private static final String FURTHER_KEYS =
      """

      # A rise in pay that the source claims further down.
      #payClaim: 30-40%
      # The fall in pay to expect: levels in the old and in the new role, and how long it lasts.
      #payDip:
      #  from: mid
      #  to: entry
      #  gapMonths: 12-18
      #  backToMidYears: 2-4
      # What the move is about, a paragraph for each item.
      #overview: ["What you have and what you lack."]
      # What people love and find hard in the new role, and what they miss from the old one.
      #expect:
      #  love: ["Something to look forward to."]
      #  miss: ["Something to leave behind."]
      #  hard: ["Something to get used to."]
      # What to do in the first week, in the first month and in the first 90 days.
      # A step may be a task of the roadmap or a part of one, or have hours of its own.
      #firstSteps:
      #  week:
      #    - {text: "Enroll in a course.", does: "1.1", part: 1%}
      #    - {text: "Install what you need.", hours: 1}
      #  month: ["Finish it."]
      #  quarter: ["Build something."]
      # What to say in interviews, beyond the playbook.
      #interview: ["Say what draws you."]
      # Questions that people ask.
      #questions:
      #  - question: "Is it worth it?"
      #    answer: "Yes."
      # What the order of the skills to learn means, where the source says so.
      #missingOrder: importance
      # Questions that no source answers, with your own answers.
      #judgment:
      #  - question: "When should I stop?"
      #    answer: "When I no longer want to go on."
      # Where the source disagrees with itself.
      #contradictions: ["It gives 6 months and 9."]
      """;

  /** Returns the file, valid as it is. */
  public String text() {
    Role from = gap.from();
    Role to = gap.to();
    return FileTemplate.head("transition", "Transition: " + from.title() + " to " + to.title())
        + """
        from: %s
        to: %s
        source: %s
        # The country the source is about: US or UK.
        market: %s
        # Fills in what is left out here.
        playbook: career-change
        # What the source says at its top.
        headline:
          demand: "TODO: how sought-after the role is, in a sentence."
        #  difficulty: moderate
        #  title: 6 months
        #  timeline: 6-9 months
        #  payChange: 30%%
        # Skills of the old role that the new one needs as well.
        transferable:%s
        # Skills to learn, each after what it needs first. Weeks are whole, at 10 hours a week.
        missing:%s
        """
            .formatted(from.id(), to.id(), source, market(), list(transferable()), list(missing()))
        + phases()
        + FURTHER_KEYS;
  }

  /**
   * Returns a market in which both roles have pay, or else one of them, or else the first of all.
   */
  public Market market() {
    return Arrays.stream(Market.values())
        .filter(
            market -> gap.from().payIn(market).isPresent() && gap.to().payIn(market).isPresent())
        .findFirst()
        .orElseGet(
            () ->
                Stream.of(gap.to(), gap.from())
                    .flatMap(role -> role.pay().stream())
                    .findFirst()
                    .map(pay -> pay.market())
                    .orElse(Market.US));
  }

  private List<String> transferable() {
    return gap.held().stream()
        .map(ProfileGap.Held::skill)
        .distinct()
        .map(
            skill ->
                """

                  - skill: %s
                    brief: "TODO: what it is good for in the new role, in half a line."
                #    how: "How it carries over, in a sentence or a few."
                """
                    .formatted(skill.id())
                    .stripTrailing())
        .toList();
  }

  private List<String> missing() {
    return gap.missing().stream()
        .map(
            skill ->
                """

                  - skill: %s
                    weeks: %s
                    how: "TODO: how to learn it, in a sentence or a few."
                #    priority: critical # or important, or nice-to-have
                #    resources: ["A course"]
                """
                    .formatted(skill.id(), weeks(skill))
                    .stripTrailing())
        .toList();
  }

  /** Returns a phase for each skill; nothing if there is none, so that the playbook's apply. */
  private String phases() {
    if (gap.missing().isEmpty()) {
      return "";
    }
    return """
        # The roadmap. Instead of weeks, every phase may have a window, such as month 2-4.
        phases:"""
        + gap.missing().stream()
            .map(
                skill ->
                    """

                      - title: %s
                        weeks: %s
                    #    kind: study # or search, for looking for a job, which no pace shortens
                    #    note: "What to know about the phase's length."
                        tasks:
                          - text: "TODO: a course to take, or a thing to build."
                            teaches: %s
                    #        share: 100%%
                    #        throughout: true # in small parts, beside the other tasks of the phase
                    #        course: {title: "A course", hours: 20, says: "2 weeks", source: "Who says so"}
                    #    resources: ["A course"]
                    """
                        .formatted(FileTemplate.quoted(skill.title()), weeks(skill), skill.id())
                        .stripTrailing())
            .collect(joining("", "", "\n"));
  }

  private static int weeks(Skill skill) {
    return skill.learning().weeksOrAssumed();
  }

  private static String list(List<String> items) {
    return items.isEmpty() ? " []" : String.join("", items);
  }
}
