package transition.cli.help;

import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables and files that the program reads. */
final class VariablesAndFiles {

  private VariablesAndFiles() {}

  /** Returns environment variables with their meaning. */
  static Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("TRANSITION_DATA", "Folders of extra packs to read, separated by colons.");
    variables.put(
        "TRANSITION_HOURS",
        "A default for --hours; every setting of transition config has such a variable.");
    variables.put("TRANSITION_CONFIG", "The settings file to use instead of the default one.");
    variables.put("XDG_CONFIG_HOME", "The folder to use instead of ~/.config.");
    variables.put("XDG_DATA_HOME", "The folder to use instead of ~/.local/share.");
    variables.put("XDG_STATE_HOME", "The folder to use instead of ~/.local/state.");
    variables.put("XDG_CACHE_HOME", "The folder to use instead of ~/.cache.");
    variables.put("COLUMNS", "The width of text output; by default the terminal's, or 80.");
    variables.put("TZ", "The time zone: a name, a file or a POSIX rule; by default the system's.");
    variables.put("NO_COLOR", "Turns colors off, unless --color turns them on.");
    variables.put("CLICOLOR_FORCE", "Turns colors on, even if the output is not a terminal.");
    variables.put(
        "JAVA_HOME", "The Java installation to use; by default the first java on the PATH.");
    variables.put("TRANSITION_JAVA_OPTS", "Options for the Java virtual machine.");
    variables.put(
        "TRANSITION_ARCHIVE",
        "off: use no AOT cache or CDS archive. make: create it now, next to the program.");
    return variables;
  }

  /** Returns the files that are read or written without being named, with their meaning. */
  static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("~/.config/transition/config.yaml", "Your settings.");
    files.put("~/.local/share/transition/packs/*", "Your own packs, which every command reads.");
    files.put("~/.local/state/transition/history", "The history of transition shell.");
    files.put("~/.cache/transition/", "AOT caches or CDS archives, which speed up the start.");
    return files;
  }
}
