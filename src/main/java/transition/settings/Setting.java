package transition.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import transition.analysis.PayAssumptions;
import transition.catalog.Catalog;
import transition.commandline.OptionNames;
import transition.console.ColorChoice;
import transition.model.UserClock;
import transition.planner.HiringTime;
import transition.planner.RoadmapRequest;
import transition.request.HoursSpec;
import transition.request.KnownSkill;
import transition.request.PayValues;
import transition.request.ProgramDefaults;
import transition.request.RoleEnd;
import transition.request.Values;

/** What a user can set once, for all commands that have an option of this kind. */
public enum Setting {
  FROM("from", Kind.SINGLE, RoleEnd.FROM.meaning()),
  TO("to", Kind.SINGLE, RoleEnd.TO.meaning()),
  START("start", Kind.SINGLE, "the first day"),
  HOURS("hours", Kind.SEVERAL, "hours of study a week"),
  ZONE("zone", Kind.SINGLE, "the time zone of " + OptionNames.STUDY),
  BREAKS("breaks", Kind.ADDED_UP, "days without study"),
  HOLIDAYS("holidays", Kind.SINGLE, "the country or region whose public holidays are free"),
  SEARCH("search", Kind.SINGLE, "the weeks of a job search"),
  NOTICE("notice", Kind.SINGLE, "the weeks of notice in your present job"),
  MARKET("market", Kind.SINGLE, "the market to compare pay in, if it is known there"),
  LEVEL("level", Kind.SINGLE, "the level you begin at in the new role, if its pay is known"),
  PAY_DURING("pay-during", Kind.SINGLE, "how much of your pay continues until the new job"),
  HAVE("have", Kind.ADDED_UP, "skills you have, or parts of them"),
  PLAN("plan", Kind.SINGLE, "the plan that today, done and similar commands use"),
  COLOR("color", Kind.SINGLE, "when to use colors");

  /** What a choice of colors is called in errors. */
  public static final String KIND_OF_COLOR = "choice";

  /** The file of the plan that is meant where none is set. */
  static final String USUAL_PLAN = "plan.md";

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

  /** Returns its name in the settings file and in the shell. */
  public String key() {
    return key;
  }

  /** Returns what it stands for: "hours of study a week". */
  public String meaning() {
    return meaning;
  }

  /** Returns the environment variable with its value, or with values separated by commas. */
  public String variable() {
    return "TRANSITION_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  public boolean isList() {
    return kind != Kind.SINGLE;
  }

  boolean addsUp() {
    return kind == Kind.ADDED_UP;
  }

  /**
   * Returns what a text stands for.
   *
   * @throws transition.error.UserFacingException if it stands for nothing
   */
  public Object value(String text, Catalog catalog) {
    return switch (this) {
      case FROM, TO -> catalog.role(text);
      case START -> Values.date(text);
      case HOURS -> HoursSpec.parse(text);
      case ZONE -> Values.zone(text);
      case BREAKS -> Values.days(text);
      case HOLIDAYS -> Values.holidays(text);
      case SEARCH -> Values.searchWeeks(text);
      case NOTICE -> Values.noticeWeeks(text);
      case MARKET -> Values.market(text);
      case LEVEL -> PayValues.level(text);
      case PAY_DURING -> PayValues.payDuring(text);
      case HAVE -> KnownSkill.parse(text, catalog);
      case PLAN -> Values.plan(text);
      case COLOR -> color(text);
    };
  }

  /** Returns the setting for a role of the move. */
  public static Setting of(RoleEnd end) {
    return end == RoleEnd.FROM ? FROM : TO;
  }

  /** Reads when to use colors. */
  public static ColorChoice color(String text) {
    return Values.constant(List.of(ColorChoice.values()), ColorChoice::word, KIND_OF_COLOR, text);
  }

  /** Returns whether two values contradict each other. */
  boolean excludes(Object one, Object other) {
    if (one instanceof HoursSpec hours && other instanceof HoursSpec more) {
      return hours.meets(more);
    }
    return one instanceof KnownSkill known
        && other instanceof KnownSkill again
        && known.skill().equals(again.skill());
  }

  /** Returns the default value; empty if there is none. */
  public String standard(UserClock clock) {
    return switch (this) {
      case START -> new ProgramDefaults(clock).start().toString();
      case HOURS -> RoadmapRequest.DEFAULT_PACE.weekly().hoursText();
      case ZONE -> clock.zone().getId();
      case COLOR -> ColorChoice.AUTO.word();
      case NOTICE -> HiringTime.ASSUMED_NOTICE_WEEKS + "w";
      case FROM, TO, SEARCH, BREAKS, HOLIDAYS, MARKET, LEVEL, HAVE -> "";
      case PAY_DURING -> PayAssumptions.ALL_PAY + "%";
      case PLAN -> USUAL_PLAN;
    };
  }

  /** Returns the values in a text as it stands in a variable. */
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
