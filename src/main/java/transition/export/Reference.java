package transition.export;

import java.util.List;
import transition.model.Named;
import transition.model.Source;

/** A role or a skill, named for programs and for people. */
record Reference(String id, String title) {

  static Reference to(Named thing) {
    return new Reference(thing.id(), thing.title());
  }

  /** Guides are named by their ids alone; a plan lists them whole. */
  static List<String> toSources(List<Source> sources) {
    return sources.stream().map(Source::id).toList();
  }
}
