package transition.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import transition.console.Environment;
import transition.error.FileException;
import transition.request.Values;

/** Finds the plan that is meant where none is named. */
public final class PlanPath {

  /** How a file in the user's home is written. */
  private static final String IN_HOME = "~/";

  private PlanPath() {}

  /**
   * Returns the plan that is set, or {@code plan.md} in the current folder.
   *
   * @throws FileException if one is set, and there is none
   */
  public static Path of(Environment environment, Settings settings) {
    List<SettingValue> values = settings.of(Setting.PLAN);
    if (values.isEmpty()) {
      return Path.of(Setting.USUAL_PLAN);
    }
    SettingValue value = values.get(0);
    Path path = value.parsed(text -> inHome(text, environment));
    if (Files.isDirectory(path)) {
      throw missing(value, "\"%s\" is a folder; name the plan in it".formatted(path));
    }
    if (!Files.exists(path)) {
      throw missing(
          value, "there is no plan %s; correct the name, or write one there".formatted(path));
    }
    return path;
  }

  private static FileException missing(SettingValue value, String why) {
    return new FileException(value.wrong(why).sentence());
  }

  /** Expands {@code ~/}; without a home, {@code ~} is a folder like others. */
  private static Path inHome(String text, Environment environment) {
    String home = environment.variable("HOME");
    return Values.plan(
        text.startsWith(IN_HOME) && home.startsWith("/")
            ? home + text.substring(IN_HOME.length() - 1)
            : text);
  }
}
