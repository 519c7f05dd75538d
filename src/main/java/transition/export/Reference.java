package transition.export;

import java.util.List;
import transition.model.Named;
import transition.model.Source;

/** A role or skill by id and title. */
record Reference(String id, String title) {

  static Reference to(Named named) {
    return new Reference(named.id(), named.title());
  }

  /** Returns the ids of guides; only a plan lists guides in full. */
  static List<String> toSources(List<Source> sources) {
    return sources.stream().map(Source::id).toList();
  }
}
