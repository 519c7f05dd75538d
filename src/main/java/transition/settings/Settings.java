package transition.settings;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import transition.catalog.Catalog;
import transition.catalog.yaml.InvalidDataException;
import transition.console.ColorChoice;
import transition.console.Environment;
import transition.error.FileException;
import transition.error.UserFacingException;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.Level;
import transition.model.Market;
import transition.model.Role;
import transition.planner.HiringTime;
import transition.request.Defaults;
import transition.request.HoursSpec;
import transition.request.KnownSkill;
import transition.request.PayValues;
import transition.request.ProgramDefaults;
import transition.request.RoleEnd;
import transition.request.Values;

/**
 * What the user has set: the values of environment variables, and behind them those of the settings
 * file. Nothing is read, and no mistake is found, before a value is needed.
 */
public final class Settings implements Defaults {

  private final Environment environment;
  private final Defaults otherwise;
  private @Nullable Map<String, List<SettingsParser.Value>> file;
  private @Nullable ColorChoice color;

  public Settings(Environment environment) {
    this.environment = environment;
    this.otherwise = new ProgramDefaults(environment.clock());
  }

  /**
   * Returns the values of a setting as they are written, nearest source first; empty if it is not
   * set.
   *
   * @throws InvalidDataException if the file is wrong as a whole
   * @throws FileException if it cannot be read
   */
  public List<SettingValue> of(Setting setting) {
    List<SettingValue> values = new ArrayList<>(ofVariable(setting));
    if (values.isEmpty() || setting.addsUp()) {
      values.addAll(ofFile(setting));
    }
    return values;
  }

  /** Returns whether a source that can be read has a value, right or wrong. */
  public boolean isSet(Setting setting) {
    try {
      return !of(setting).isEmpty();
    } catch (UserFacingException e) {
      return false;
    }
  }

  /** Returns the values of its variable; for colors, also of variables that all programs know. */
  List<SettingValue> ofVariable(Setting setting) {
    String text = environment.variable(setting.variable());
    if (!text.isBlank()) {
      return setting.split(text).stream()
          .<SettingValue>map(one -> new SettingValue.OfVariable(one, setting.variable()))
          .toList();
    }
    return setting == Setting.COLOR ? ofCommonVariables() : List.of();
  }

  private List<SettingValue> ofCommonVariables() {
    return ColorChoice.ofCommonVariables(environment).stream()
        .<SettingValue>map(
            variable -> new SettingValue.OfVariable(variable.choice().word(), variable.name()))
        .toList();
  }

  /**
   * Returns the values in the file.
   *
   * @throws InvalidDataException if the file is wrong as a whole
   * @throws FileException if it cannot be read
   */
  List<SettingValue> ofFile(Setting setting) {
    if (file == null) {
      file = SettingsFile.of(environment).values();
    }
    List<SettingsParser.Value> values = file.getOrDefault(setting.key(), List.of());
    if (values.size() > 1 && !setting.isList()) {
      throw values.get(1).wrong("is a second value of " + setting.key() + "; keep one");
    }
    return values.stream().<SettingValue>map(SettingValue.OfFile::new).toList();
  }

  /** Parses all values of a setting; whatever is wrong with one, its place is named. */
  private <T> List<T> all(Setting setting, Function<String, T> parser) {
    SettingReader<T> reader = new SettingReader<>(setting, parser);
    return of(setting).stream().map(reader::read).toList();
  }

  private <T> Optional<T> find(Setting setting, Function<String, T> parser) {
    return all(setting, parser).stream().findFirst();
  }

  @Override
  public Optional<Role> role(RoleEnd end, Catalog catalog) {
    return find(Setting.of(end), catalog::role);
  }

  @Override
  public LocalDate start() {
    return find(Setting.START, Values::date).orElseGet(otherwise::start);
  }

  /** Returns the first day to suggest: the program's own if the one that is set is wrong. */
  public LocalDate suggestedStart() {
    try {
      return start();
    } catch (UserFacingException e) {
      return otherwise.start();
    }
  }

  @Override
  public List<HoursSpec> hours() {
    return all(Setting.HOURS, HoursSpec::parse);
  }

  @Override
  public ZoneId zone() {
    return find(Setting.ZONE, Values::zone).orElseGet(otherwise::zone);
  }

  @Override
  public List<DateRange> breaks() {
    return all(Setting.BREAKS, Values::days);
  }

  @Override
  public Optional<Holidays> holidays() {
    return find(Setting.HOLIDAYS, Values::holidays);
  }

  @Override
  public HiringTime hiring() {
    return new HiringTime(
        weeks(Setting.SEARCH, Values::searchWeeks), weeks(Setting.NOTICE, Values::noticeWeeks));
  }

  private OptionalInt weeks(Setting setting, Function<String, Integer> parser) {
    return find(setting, parser).stream().mapToInt(Integer::intValue).findFirst();
  }

  @Override
  public Optional<Market> market() {
    return find(Setting.MARKET, Values::market);
  }

  @Override
  public Optional<Integer> payDuring() {
    return find(Setting.PAY_DURING, PayValues::payDuring);
  }

  @Override
  public Optional<Level> level() {
    return find(Setting.LEVEL, PayValues::level);
  }

  @Override
  public List<KnownSkill> have(Catalog catalog) {
    return all(Setting.HAVE, entry -> KnownSkill.parse(entry, catalog));
  }

  /**
   * Returns when to use colors. A wrong value stops nobody: it is pointed out once, and a file that
   * is wrong as a whole is left to commands that need more of it.
   */
  public ColorChoice color() {
    if (color == null) {
      color = readColor();
    }
    return color;
  }

  private ColorChoice readColor() {
    try {
      return colorValues().stream()
          .map(value -> value.parsed(Setting::color))
          .findFirst()
          .orElse(ColorChoice.AUTO);
    } catch (UserFacingException e) {
      environment.note(e.sentence() + "; until then, colors are automatic");
      return ColorChoice.AUTO;
    }
  }

  private List<SettingValue> colorValues() {
    List<SettingValue> values = ofVariable(Setting.COLOR);
    try {
      return values.isEmpty() ? ofFile(Setting.COLOR) : values;
    } catch (InvalidDataException | FileException e) {
      return List.of();
    }
  }
}
