package transition.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;
import transition.catalog.InvalidDataException;
import transition.catalog.SettingsFile;
import transition.catalog.UnknownNameException;
import transition.model.Configuration;

/**
 * What the user wants where the command line is silent: the values of environment variables, and
 * behind them those of the settings file. Nothing is read, and nothing is wrong, before a value is
 * asked for.
 */
final class Settings {

  /** The variable that names another settings file. */
  static final String FILE_VARIABLE = "TRANSITION_CONFIG";

  private static final int MOST_BYTES = 1 << 20;

  private final Environment environment;
  private @Nullable Map<String, List<SettingsFile.Value>> file;
  private @Nullable ColorChoice color;

  Settings(Environment environment) {
    this.environment = environment;
  }

  /** A value as it is written, and where that is. */
  interface Value {

    String text();

    Configuration.Origin origin();

    /** That the value is wrong, as a sentence without a full stop says. */
    RuntimeException wrong(String sentence);

    /** Whether both are from the same source, and none of them counts more. */
    default boolean isBeside(Value other) {
      return getClass().equals(other.getClass());
    }
  }

  private record OfVariable(String text, String variable) implements Value {
    @Override
    public Configuration.Origin origin() {
      return new Configuration.Variable(variable);
    }

    @Override
    public RuntimeException wrong(String sentence) {
      return new UsageException(variable + ": " + sentence);
    }
  }

  private record OfFile(SettingsFile.Value value) implements Value {
    @Override
    public String text() {
      return value.text();
    }

    @Override
    public Configuration.Origin origin() {
      return new Configuration.Line(value.place().line());
    }

    @Override
    public RuntimeException wrong(String sentence) {
      return value.wrong(sentence);
    }
  }

  /**
   * The values of a setting as they are written, nearest source first; empty if it is not set.
   *
   * @throws InvalidDataException if the file is wrong as a whole
   * @throws FileException if it cannot be read
   */
  List<Value> of(Setting setting) {
    List<Value> values = new ArrayList<>(ofVariable(setting));
    if (values.isEmpty() || setting.addsUp()) {
      values.addAll(ofFile(setting));
    }
    return values;
  }

  /** Whether a source that can be read says something of it, right or wrong. */
  boolean isSet(Setting setting) {
    try {
      return !of(setting).isEmpty();
    } catch (InvalidDataException | FileException e) {
      return false;
    }
  }

  /** The values that its variable has; for colors, there are variables that all programs know. */
  List<Value> ofVariable(Setting setting) {
    String text = environment.variable(setting.variable());
    if (!text.isBlank()) {
      return setting.split(text).stream()
          .<Value>map(one -> new OfVariable(one, setting.variable()))
          .toList();
    }
    return setting == Setting.COLOR ? ofCommonVariables() : List.of();
  }

  private List<Value> ofCommonVariables() {
    return ColorChoice.ofCommonVariables(environment)
        .map(
            variable ->
                List.<Value>of(new OfVariable(Candidates.word(variable.choice()), variable.name())))
        .orElse(List.of());
  }

  /**
   * The values that the file has.
   *
   * @throws InvalidDataException if the file is wrong as a whole
   * @throws FileException if it cannot be read
   */
  List<Value> ofFile(Setting setting) {
    List<SettingsFile.Value> values = file().getOrDefault(setting.key(), List.of());
    if (values.size() > 1 && !setting.isList()) {
      throw values.get(1).wrong("is a second value of " + setting.key() + "; keep one");
    }
    return values.stream().<Value>map(OfFile::new).toList();
  }

  /**
   * What the values of a setting stand for.
   *
   * @throws InvalidDataException if a value in the file is wrong
   * @throws UsageException if one in a variable is
   */
  <T> List<T> all(Setting setting, Function<String, T> parser) {
    SettingReader<T> reader = new SettingReader<>(setting, parser);
    return of(setting).stream().map(reader::read).toList();
  }

  /** What the one value of a setting stands for; empty if it is not set. */
  <T> Optional<T> find(Setting setting, Function<String, T> parser) {
    return all(setting, parser).stream().findFirst();
  }

  /** What a value stands for; whatever is wrong with it, its place is named. */
  static <T> T parsed(Value value, Function<String, T> parser) {
    try {
      return parser.apply(value.text());
    } catch (TypeConversionException | UnknownNameException | UsageException e) {
      throw value.wrong(String.valueOf(e.getMessage()));
    }
  }

  /** When to use colors; what is wrong with the setting is pointed out once. */
  ColorChoice color() {
    if (color == null) {
      color = ColorChoice.set(environment);
    }
    return color;
  }

  /**
   * Where the settings file is, or would be; empty where there is no home.
   *
   * @throws FileException if the variable that names it does not name a file
   */
  Optional<Path> path() {
    String named = environment.variable(FILE_VARIABLE);
    try {
      return named.isEmpty()
          ? environment.folders().config().map(home -> home.resolve("config.yaml"))
          : Optional.of(Path.of(named));
    } catch (InvalidPathException e) {
      throw new FileException(
          "\"%s\" cannot be the name of a file; correct %s or unset it"
              .formatted(named, FILE_VARIABLE),
          e);
    }
  }

  private Map<String, List<SettingsFile.Value>> file() {
    if (file == null) {
      Optional<Path> path = path().filter(this::isThere);
      file =
          path.isEmpty()
              ? Map.of()
              : SettingsFile.read(
                  path.get().toString(), content(path.get()), new LinkedHashSet<>(Setting.keys()));
    }
    return file;
  }

  private boolean isThere(Path path) {
    if (environment.variable(FILE_VARIABLE).isEmpty()) {
      refuseOther(path);
      return Files.exists(path);
    }
    if (Files.exists(path)) {
      return true;
    }
    throw new FileException(
        "there is no settings file " + path + "; correct " + FILE_VARIABLE + " or unset it");
  }

  /** A pipe at the usual place would have every command wait for someone to write into it. */
  private static void refuseOther(Path path) {
    if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
      throw new FileException(path + " is no file; remove it, or write a file in its place");
    }
  }

  private static byte[] content(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new FileException("cannot read " + path + ": " + FileException.reason(e), e);
    }
  }
}
