package transition.model;

import java.util.List;

/** Something that users refer to by its id, an alias or its title. */
public interface Named {

  /** Returns lower-case words joined by hyphens, unique within its kind. */
  String id();

  /** Returns the display name, such as "MLOps Engineer". */
  String title();

  /** Returns other ids that people would type; none is an empty string. */
  List<String> aliases();
}
