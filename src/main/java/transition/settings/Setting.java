package transition.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import transition.catalog.Catalog;
import transition.cli.option.Candidates;
import transition.cli.option.Converters;
import transition.cli.option.HaveOption;
import transition.cli.option.PlanArgument;
import transition.cli.option.WordConverters;
import transition.console.ColorChoice;
import transition.console.UserClock;
import transition.planner.RoadmapRequest;
import transition.request.HoursSpec;

/** What a user can set once, for all commands that have an option of this kind. */
public enum Setting {
  FROM("from", Kind.SINGLE, "the role you have"),
  TO("to", Kind.SINGLE, "the role you want"),
  START("start", Kind.SINGLE, "the first day"),
  HOURS("hours", Kind.SEVERAL, "hours of study a week"),
  ZONE("zone", Kind.SINGLE, "the time zone of --study"),
  BREAKS("breaks", Kind.ADDED_UP, "days without study"),
  HOLIDAYS("holidays", Kind.SINGLE, "whose public holidays are without study"),
  MARKET("market", Kind.SINGLE, "where to compare pay, if it is known there"),
  HAVE("have", Kind.ADDED_UP, "skills you have, or parts of them"),
  PLAN("plan", Kind.SINGLE, "the plan that today, done and the like are about"),
  COLOR("color", Kind.SINGLE, "when to use colors");

  private enum Kind {
    SINGLE,
    /** Several values that belong together; those of the nearest source count. */
    SEVERAL,
    /** Values that each stand for themselves; those of all sources count. */
    ADDED_UP
  }

  private final String key;
  private final Kind kind;
  private final String meaning;

  Setting(String key, Kind kind, String meaning) {
    this.key = key;
    this.kind = kind;
    this.meaning = meaning;
  }

  /** Its name in the settings file and in the shell. */
  public String key() {
    return key;
  }

  /** What it says, for people. */
  public String meaning() {
    return meaning;
  }

  /** The environment variable with its value, or with values separated by commas. */
  public String variable() {
    return "TRANSITION_" + key.toUpperCase(Locale.ROOT);
  }

  public boolean isList() {
    return kind != Kind.SINGLE;
  }

  boolean addsUp() {
    return kind == Kind.ADDED_UP;
  }

  /**
   * What a text stands for.
   *
   * @throws picocli.CommandLine.TypeConversionException if it stands for nothing
   * @throws transition.naming.UnknownNameException if there is no such role or skill
   */
  public Object value(String text, Catalog catalog) {
    return switch (this) {
      case FROM, TO -> catalog.role(text);
      case START -> new Converters.Date().convert(text);
      case HOURS -> new HoursSpec.Converter().convert(text);
      case ZONE -> new Converters.Zone().convert(text);
      case BREAKS -> new Converters.Days().convert(text);
      case HOLIDAYS -> new Converters.Place().convert(text);
      case MARKET -> new WordConverters.MarketName().convert(text);
      case HAVE -> HaveOption.Known.of(text, catalog);
      case PLAN -> PlanArgument.parsed(text);
      case COLOR -> new WordConverters.Color().convert(text);
    };
  }

  /** Whether two values of it cannot both be meant. */
  boolean excludes(Object one, Object other) {
    if (one instanceof HoursSpec hours && other instanceof HoursSpec more) {
      return hours.meets(more);
    }
    return one instanceof HaveOption.Known known
        && other instanceof HaveOption.Known again
        && known.skill().equals(again.skill());
  }

  /** What counts where nobody sets it; empty for nothing. */
  public String standard(UserClock time) {
    return switch (this) {
      case START -> FirstDay.comingMonday(time).toString();
      case HOURS -> RoadmapRequest.DEFAULT_PACE.weekly().hoursText();
      case ZONE -> time.zone().getId();
      case COLOR -> Candidates.word(ColorChoice.AUTO);
      case FROM, TO, BREAKS, HOLIDAYS, MARKET, HAVE -> "";
      case PLAN -> PlanArgument.USUAL;
    };
  }

  /** The values in a text as it stands in a variable. */
  public List<String> split(String text) {
    return isList()
        ? Arrays.stream(text.split(",", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList()
        : List.of(text.strip());
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }
}
