package transition.packs;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import transition.catalog.yaml.InlineYaml;
import transition.model.Market;
import transition.text.OneLine;

/**
 * Data files to begin with. They are valid as they are; keys that may be left out stand in lines
 * that begin with a # alone, and stay valid without it.
 */
public final class FileTemplate {

  private FileTemplate() {}

  public static String role(String id) {
    String title = titleOf(id);
    return head("role", "Role: " + title)
        + """
        title: %s
        summary: "TODO: what the role is about, in a sentence or two."
        dayToDay:
          - "TODO: something that people in the role do on a normal day."
        # Ids of skills: transition list skills shows them all, transition new skill ID adds one.
        skills:
          - python
          - cloud-platforms
          - devops
          - docker-kubernetes

        # The plural of the title, unless it just takes an s.
        #plural: %s
        # More of a normal day that no source gives.
        #ownDayToDay: ["Answers questions about its work."]
        # Other names that people would type, written as ids. Two roles cannot share one.
        #aliases: [senior-%s]
        # Ids of the sources of the profile: files in the folder sources.
        #sources: [own-notes]
        # Yearly pay by market (US or UK) and level: overall, entry, mid, senior, those you know.
        #pay:
        #  - market: US
        #    levels:
        #      overall: 85,000-140,000
        #    sources: [own-notes]
        """
            .formatted(quoted(title), quoted(title + "s"), id);
  }

  public static String skill(String id) {
    String title = titleOf(id);
    return head("skill", "Skill: " + title)
        + """
        title: %s
        # A word or two that groups skills in lists.
        category: other
        learning:
          # Whole weeks at 10 hours a week.
          weeks: 4
          why: "TODO: where the number of weeks comes from."
          how: "TODO: how to learn it, in a few sentences."
          # Courses, books and pages, the most useful first.
        #  resources: ["A course"]
          # A task that shows the skill.
        #  practice: "Build something with it."
          # The id of the source of the weeks; without one they count as your own estimate.
        #  source: own-notes

        # Other names that people would type, written as ids. Two skills cannot share one.
        #aliases: [%s-basics]
        # Ids of the skills to learn before this one.
        #needsFirst: [devops]
        # Ids of skills of which each stands for this one.
        #heldWith: [python]
        # Skills that cover a part of this one, so that it takes less time if you have one of them.
        #related:
        #  - skill: cloud-platforms
        #    carries: 40%%
        #    why: "What carries over, and what does not."
        """
            .formatted(quoted(title), id);
  }

  /**
   * Returns a source.
   *
   * @param title what it is about
   * @param kind what it is, such as "career guide"
   * @param retrieved the day on which it was read
   */
  public static String source(String title, String kind, Market market, LocalDate retrieved) {
    return head("source", "Source: " + title)
        + """
        title: %s
        kind: %s
        # The country it is about: US or UK.
        market: %s
        # The day it was read.
        retrieved: %s
        note: "TODO: what it says and what it leaves out, in a sentence or two."
        """
            .formatted(quoted(title), quoted(kind), market, retrieved);
  }

  /**
   * Returns the first lines of a file.
   *
   * @param schema such as "role"
   * @param about what the file is, without a full stop
   */
  static String head(String schema, String about) {
    return """
        # yaml-language-server: $schema=../schema/%s.schema.json
        # %s. Replace each TODO; remove the # before a key to use it.
        """
        .formatted(schema, OneLine.of(about));
  }

  /** Returns a title for an id: "Platform Engineer" for "platform-engineer". */
  public static String titleOf(String id) {
    return Arrays.stream(id.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  /** Returns a text as YAML, whatever it holds. */
  static String quoted(String text) {
    return InlineYaml.quoted(OneLine.of(text));
  }
}
