package transition.model;

import java.util.List;

/** Something a user can name on the command line by its id, one of its aliases or its title. */
public interface Named {

  /** Lower-case words joined by hyphens; unique among things of its kind. */
  String id();

  /** The name for people, such as "MLOps Engineer". */
  String title();

  /** Other ids that people would type; never empty strings. */
  List<String> aliases();
}
