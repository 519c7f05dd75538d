package transition.cli;

import java.nio.file.Path;
import transition.model.OneLine;

/** The name of a file within a command line to type next. */
final class QuotedPath {

  private QuotedPath() {}

  /** The name as a shell takes it for one word. */
  static String of(Path file) {
    String name = file.toString();
    String word = name.chars().anyMatch(Character::isISOControl) ? OneLine.of(name) : name;
    return word.matches("[\\w./+:@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
