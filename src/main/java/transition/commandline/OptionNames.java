package transition.commandline;

/** Names of all options, for annotations, errors and suggested command lines alike. */
public final class OptionNames {

  public static final String ALARM = "--alarm";
  public static final String BREAK = "--break";
  public static final String BY = "--by";
  public static final String CHART = "--chart";
  public static final String CHECK = "--check";
  public static final String COLOR = "--color";
  public static final String COST = "--cost";
  public static final String COUNT = "--count";
  public static final String CURRENT = "--current";
  public static final String DATA = "--data";
  public static final String DEBUG = "--debug";
  public static final String FORCE = "--force";
  public static final String FORMAT = "--format";
  public static final String FROM = "--from";
  public static final String HAVE = "--have";
  public static final String HELP = "--help";
  public static final String HOLIDAYS = "--holidays";
  public static final String HOURS = "--hours";
  public static final String LEAVE_JOB = "--leave-job";
  public static final String LEVEL = "--level";
  public static final String LIMIT = "--limit";
  public static final String MARKET = "--market";
  public static final String MAX_STEPS = "--max-steps";
  public static final String NO_INPUT = "--no-input";
  public static final String NOTES = "--notes";
  public static final String ON = "--on";
  public static final String OUTPUT = "--output";
  public static final String PAY_DURING = "--pay-during";
  public static final String QUIET = "--quiet";
  public static final String RAISE = "--raise";
  public static final String REVERSE = "--reverse";
  public static final String ROWS = "--rows";
  public static final String SCENARIOS = "--scenarios";
  public static final String SENIOR_AFTER = "--senior-after";
  public static final String SKIP = "--skip";
  public static final String SLACK = "--slack";
  public static final String SEARCH = "--search";
  public static final String NOTICE = "--notice";
  public static final String SORT = "--sort";
  public static final String START = "--start";
  public static final String STAY = "--stay";
  public static final String STUDY = "--study";
  public static final String SUMMARY = "--summary";
  public static final String TASK = "--task";
  public static final String TO = "--to";
  public static final String TOPIC = "--topic";
  public static final String VERSION = "--version";
  public static final String WRITE = "--write";
  public static final String YEARS = "--years";
  public static final String ZONE = "--zone";

  private OptionNames() {}
}
