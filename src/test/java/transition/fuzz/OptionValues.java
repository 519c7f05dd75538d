package transition.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Random;
import transition.HostileText;

/**
 * Values for options and arguments by their labels: good ones, nearly good ones, and texts that are
 * meant to break something.
 */
final class OptionValues {

  private static final List<String> DATES =
      List.of(
          "2027-01-04", "2026-11-23", "2027-2-3", "2026-02-30", "2028-02-29", "0000-00-00", "9999-12-31",
          "10000-01-01", "-2027-01-01", "today", "tomorrow", "monday", "2027-01-04T10:00", "04.01.2027",
          "2027/01/04", "20270104", "２０２７-01-04", "2027–01–04", "2021-01-01", "1969-12-31", "2999-06-01");
  private static final List<String> ROLES =
      List.of(
          "backend", "mlops", "ml-engineer", "data-scientist", "feature-engineer", "Backend Developer",
          "BACKEND", "bakend", "ai-data-scientist", "ml", "m", "back end", "mlops,ml-engineer", ",", "-", "*");
  private static final List<String> SKILLS =
      List.of(
          "sql", "sql=60%", "sql=60", "sql=0%", "sql=101%", "sql=-1%", "sql=1.5%", "docker-kubernetes", "SQL",
          "sqll", "critical", "nice-to-have", "important", "sql=", "=50%", "sql=50%%", "sql=50%=50%", "python",
          "1.1", "2", "F1", "sql,python", "machine-learning-algorithms", "sql = 60 %");
  private static final List<String> TIMES =
      List.of(
          "1h", "15m", "90m", "1h30m", "1.5h", "0m", "0", "-1h", "1d", "99999999h", "1h 30m", "1:30", "1,5h",
          "30", "h", "m", "1h1h", "1m1h", "1.333h", "24h", "1 h 30 min", "９h", "1e3h", "1w", "2h30", "PT1H");
  private static final List<String> NUMBERS =
      List.of(
          "1", "5", "0", "-1", "1.5", "1e9", "99999999999", "2147483648", "NaN", "Infinity", "1,000", "01",
          "0x10", "１", "+3", "3 ", "½", "40", "41", "1000000");
  private static final List<String> HOURS =
      List.of(
          "10", "0.5", "0.25", "168", "169", "0", "-3", "2.34", "1e2", "10@2027-01-01..2027-02-01",
          "0@2027-02-01..2027-03-01", "10@2027-02-01..2027-01-01", "10@", "@2027-01-01..2027-02-01", "10@2027-01-01",
          "10,5", "10h", "ten", "0.01", "0.0000001", "99999", "12@2027-01-01..", "5@..2027-03-01");
  private static final List<String> AMOUNTS =
      List.of(
          "5000", "$5,000", "£40,000-60,000", "5k", "5.000,00", "-5", "0", "$", "1e6", "99999999999999999999",
          "85,000-140,000", "140,000-85,000", "$85k", "€500", "USD 500", "5,00", "50,000+", "5 000", "0.01", "1-2-3");
  private static final List<String> SESSIONS =
      List.of(
          "mon 19:00-21:00", "mon,wed 19:00-21:00", "mon-fri 06:30-07:15", "sat 22:00-24:00", "sun 23:00-01:00",
          "mon 25:00-26:00", "mon 09:00-09:01", "daily 12:00-13:00", "mon", "19:00-21:00", "mon 21:00-19:00", "mon 19-21",
          "mon 7pm-9pm", "monday 19:00-21:00", "mon 19:00–21:00", "mon 19:00-19:00", "mon 00:00-24:00",
          "mon 19:00-21:00,mon 20:00-22:00", "mon,mon 19:00-21:00", "Mon 9:00-10:00", "mo 19:00-21:00");
  private static final Map<String, List<String>> BY_LABEL =
      Map.ofEntries(
          Map.entry("DATE", DATES),
          Map.entry("A..B", List.of("2027-01-04..2027-01-10", "2027-02-01", "2027-02-01..", "..2027-02-01",
              "2027-02-10..2027-02-01", "2027-01-01..9999-12-31", "2027-01-04...2027-01-10", "2027-01-04-2027-01-10",
              "2027-01-04..2027-02-30", "..", "2027-01-04..2027-01-10..2027-02-01", "2026-01-01..2099-01-01")),
          Map.entry("ROLE", ROLES),
          Map.entry("ROLE[,ROLE...]", ROLES),
          Map.entry("SKILL[=PERCENT%]", SKILLS),
          Map.entry("SKILL|PRIORITY", SKILLS),
          Map.entry("TASK|SKILL|PRIORITY", SKILLS),
          Map.entry("TIME", TIMES),
          Map.entry("N", NUMBERS),
          Map.entry("PERCENT", List.of("3", "3%", "-3%", "0", "100%", "1000%", "3.5%", "3,5%", "%", "1e2%", "99999999999%", "3%%", "0.001%")),
          Map.entry("N[@A..B]", HOURS),
          Map.entry("AMOUNT", AMOUNTS),
          Map.entry("SESSIONS", SESSIONS),
          Map.entry("ZONE", List.of("Europe/London", "UTC", "+02:00", "Mars/Olympus", "europe/london", "CET", "EST5EDT", "GMT+25", "Z", "../etc/passwd", "America/Argentina/Buenos_Aires")),
          Map.entry("PLACE", List.of("GB", "US", "DE-BY", "gb", "XX", "GB-SCT", "DE-XX", "U", "US-CA", "Germany", "-", "GB-", "../../x")),
          Map.entry("MARKET", List.of("US", "UK", "GB", "us", "FR", "USA")),
          Map.entry("FORMAT", List.of("text", "json", "markdown", "md", "html", "csv", "ics", "yaml", "JSON", "txt", "pdf")),
          Map.entry("WHEN", List.of("auto", "always", "never", "ALWAYS", "yes")),
          Map.entry("ROWS", List.of("weeks", "tasks", "sessions", "phases", "week", "WEEKS")),
          Map.entry("COLUMN", List.of("hours", "pay", "end", "title", "effort", "HOURS", "role", "weeks")),
          Map.entry("WHAT", List.of("roles", "transitions", "skills", "role", "all", "ROLES")),
          Map.entry("KIND", List.of("role", "skill", "transition", "pack", "source", "playbook", "ROLE", "roles")),
          Map.entry("ID", List.of("backend", "sql", "my-role", "My Role", "backend-to-mlops", "a-to-b", "-", "a--b", "über", "../x", "x.yaml", "con")),
          Map.entry("TASK", List.of("1.1", "F1", "1.2", "9.9", "1", "1.1.1", "f1", "1.1,1.2", "1.01", "F", "1.", ".1", "１.1", "all")),
          Map.entry("COMMAND", List.of("gap", "plan", "shell", "gpa", "help", "candidates", "--help")),
          Map.entry("SHELL", List.of("bash", "zsh", "fish", "powershell", "BASH")),
          Map.entry("LISTING", List.of("roles", "skills", "commands", "x")));

  private OptionValues() {}

  /** A value for what has this label; PLAN, OUT, DIR and SETTINGS stand for files of the case. */
  static String of(String label, Random random) {
    switch (label) {
      case "FILE", "PLAN.md":
        return one(List.of("PLAN", "PLAN", "PLAN", "OUT.md", "OUT.json", "OUT.ics", "OUT.html", "OUT.csv", "OUT", "DIR", "OUT/x.md", "OUT.xyz", "DIR/none/x.md", "OUT\u0000.md", "OUTü ö.md", "OUT" + "x".repeat(300)), random);
      case "DIR", "FILE|DIR":
        return one(List.of("DIR", "DIR", "PLAN", "DIR/none", "DIR\u0000", "OUT"), random);
      default:
        List<String> values = BY_LABEL.getOrDefault(label, NUMBERS);
        return switch (random.nextInt(12)) {
          case 0 -> hostile(random);
          case 1 -> changed(one(values, random), random);
          case 2 -> one(one(List.copyOf(BY_LABEL.values()).stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList(), random), random);
          default -> one(values.subList(0, random.nextBoolean() ? Math.min(3, values.size()) : values.size()), random);
        };
    }
  }

  static String hostile(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> " ";
      case 2 -> one(HostileText.WITH_CONTROLS, random);
      case 3 -> "9".repeat(1 + random.nextInt(5000));
      default -> one(HostileText.SAMPLES, random);
    };
  }

  private static String changed(String value, Random random) {
    if (value.isEmpty()) {
      return "-";
    }
    int at = random.nextInt(value.length());
    return switch (random.nextInt(4)) {
      case 0 -> value.substring(0, at);
      case 1 -> value.substring(0, at) + value.substring(at + 1);
      case 2 -> value.substring(0, at) + one(List.of("0", "9", " ", "-", ".", ",", ":", "%", "é", "\t", "=", "@", "\u00a0"), random) + value.substring(at);
      default -> value + value;
    };
  }

  private static <T> T one(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
