package transition.cli.option;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import transition.commandline.ShellQuoting;
import transition.console.Environment;
import transition.error.FileException;
import transition.error.UsageException;
import transition.settings.Setting;
import transition.settings.SettingValue;

/** The plan that a command reads, where it needs no other argument. */
public final class PlanArgument {

  /** The file that is meant where none is named or set. */
  public static final String USUAL = "plan.md";

  /** What help says of it. */
  public static final String DESCRIPTION =
      "Your plan. Default: the one that is set, or plan.md in this folder.";

  /** How a file in the user's home is written. */
  private static final String IN_HOME = "~/";

  @Parameters(index = "0", arity = "0..1", paramLabel = "PLAN.md", description = DESCRIPTION)
  @Nullable Path plan;

  /**
   * The file that is named, or that is meant where none is.
   *
   * @throws UsageException if its name is empty
   */
  public Path path(Environment environment) {
    if (plan == null) {
      return usual(environment);
    }
    if (plan.toString().isEmpty()) {
      throw new UsageException("the name of the plan is empty; give one or leave it out");
    }
    return plan;
  }

  /** The file again for a command line to run next, after a blank; empty where none is named. */
  public String inShell(Environment environment) {
    return plan == null ? "" : " " + ShellQuoting.of(plan, environment.unicode());
  }

  /**
   * The file that is meant where none is named.
   *
   * @throws FileException if one is set, and there is none
   */
  public static Path usual(Environment environment) {
    List<SettingValue> set = environment.settings().of(Setting.PLAN);
    if (set.isEmpty()) {
      return Path.of(USUAL);
    }
    SettingValue value = set.get(0);
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
    return new FileException(String.valueOf(value.wrong(why).getMessage()));
  }

  /**
   * The file that a setting names, with {@code ~/} as it stands there.
   *
   * @throws TypeConversionException if no file can have that name
   */
  public static Path parsed(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("the name of the plan is empty; write such as plan.md");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("\"" + text + "\" cannot be the name of a file");
    }
  }

  /** The file that a setting names; where there is no home, {@code ~} is a folder like others. */
  private static Path inHome(String text, Environment environment) {
    String home = environment.variable("HOME");
    return parsed(
        text.startsWith(IN_HOME) && home.startsWith("/")
            ? home + text.substring(IN_HOME.length() - 1)
            : text);
  }
}
