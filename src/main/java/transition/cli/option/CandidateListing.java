package transition.cli.option;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import transition.catalog.Pack;
import transition.catalog.Titles;
import transition.model.Priority;

/** What users name on the command line and can add to with packs of their own. */
public enum CandidateListing {
  ROLES {
    @Override
    public Map<String, String> of(Pack pack) {
      return Titles.ofRoles(pack);
    }
  },
  SKILLS {
    @Override
    public Map<String, String> of(Pack pack) {
      return Titles.ofSkills(pack);
    }
  },
  TRANSITIONS {
    @Override
    public Map<String, String> of(Pack pack) {
      return Titles.ofTransitions(pack);
    }
  },
  /** What can be done without: skills, or all of a priority. */
  SKIPPABLE {
    @Override
    public Map<String, String> of(Pack pack) {
      Map<String, String> all = new LinkedHashMap<>();
      Arrays.stream(Priority.values())
          .forEach(priority -> all.put(priority.word(), "all skills of this priority"));
      all.putAll(SKILLS.of(pack));
      return all;
    }
  };

  /** Returns the candidates to type, each with its description. */
  public abstract Map<String, String> of(Pack pack);
}
