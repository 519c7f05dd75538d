package transition.cli.help;

import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables and files that the program reads. */
final class VariablesAndFiles {

  private VariablesAndFiles() {}

  /** Returns environment variables with their meaning. */
  static Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("TRANSITION_DATA", "Folders of packs to read, too, with colons between them.");
    variables.put("TRANSITION_HOURS", "And so on: one for each setting of transition config.");
    variables.put("TRANSITION_CONFIG", "The settings file that takes the place of the usual one.");
    variables.put("XDG_CONFIG_HOME", "The folder that takes the place of ~/.config.");
    variables.put("XDG_DATA_HOME", "The folder that takes the place of ~/.local/share.");
    variables.put("XDG_STATE_HOME", "The folder that takes the place of ~/.local/state.");
    variables.put("XDG_CACHE_HOME", "The folder that takes the place of ~/.cache.");
    variables.put("COLUMNS", "The width of the text; otherwise that of the terminal, or 80.");
    variables.put("TZ", "The time zone: a name, a file or a POSIX rule; otherwise the system's.");
    variables.put("NO_COLOR", "No colors, unless --color asks for them.");
    variables.put("CLICOLOR_FORCE", "Colors, even where the output is no terminal.");
    variables.put("JAVA_HOME", "The Java to run on; otherwise the first one on the PATH.");
    variables.put("TRANSITION_JAVA_OPTS", "Options for Java itself.");
    variables.put(
        "TRANSITION_ARCHIVE", "off: no archive of classes. make: one at once, beside the program.");
    return variables;
  }

  /** Returns the files that are read or written without being named, with their meaning. */
  static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("~/.config/transition/config.yaml", "Your settings.");
    files.put("~/.local/share/transition/packs/*", "Packs of your own, read by every command.");
    files.put("~/.local/state/transition/history", "What was typed in the shell.");
    files.put("~/.cache/transition/", "Archives of classes, which make starts shorter.");
    return files;
  }
}
