package transition.cli.help;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the program heeds beside its command line. */
final class Surroundings {

  private Surroundings() {}

  /** Environment variables, with what they do. */
  static Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("TRANSITION_DATA", "Folders of packs to read, too, with colons between them.");
    variables.put("XDG_DATA_HOME", "The folder that takes the place of ~/.local/share.");
    variables.put("COLUMNS", "The width of the text; otherwise that of the terminal, or 80.");
    variables.put("NO_COLOR", "No colors, unless --color asks for them.");
    variables.put("CLICOLOR_FORCE", "Colors, even where the output is no terminal.");
    variables.put("JAVA_HOME", "The Java to run on; otherwise the first one on the PATH.");
    variables.put("TRANSITION_JAVA_OPTS", "Options for Java itself.");
    return variables;
  }

  /** Files that are read without being named, with what they are. */
  static Map<String, String> files() {
    return Map.of("~/.local/share/transition/packs/*", "Packs of your own, read by every command.");
  }
}
