package transition.runningplan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import transition.catalog.Catalog;
import transition.cli.ErrorHandler;
import transition.cli.option.Converters;
import transition.cli.option.DeadlineOption;
import transition.cli.option.PaceOptions;
import transition.cli.option.PayOptions;
import transition.cli.option.RoleOptions;
import transition.cli.option.SkillOptions;
import transition.console.Environment;
import transition.error.UsageException;
import transition.lookup.TransitionFinder;
import transition.model.Knowledge;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.naming.UnknownNameException;
import transition.planfile.DamagedPlanException;
import transition.planfile.PlanFile;
import transition.planner.Availability;
import transition.planner.Deadline;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;
import transition.request.HoursSpec;
import transition.tracking.Plan;

/**
 * What a plan was made from: the front matter of its file, whose keys are the options of the
 * command that made it. What the user has set since makes no difference.
 */
public final class PlanFrontMatter {

  /** The key with the day from which the plan was laid out anew. */
  static final String REPLANNED = "replanned";

  /** The key with the tasks that were done on that day already, as far as no date tells. */
  static final String DONE_THEN = "done-then";

  /** The key with the hours a week that were worked out from a deadline. */
  static final String PACE = "pace";

  /** The key with the number of the first session from that day on. */
  static final String FIRST_SESSION = "first-session";

  /** The key with the events of earlier calendars that are no more. */
  static final String CANCELLED = "cancelled";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.\\d{1,3}|[Ff]\\d{1,3}");

  private static final Map<String, String> OPTIONS = options();

  @Mixin RoleOptions roles = new RoleOptions();
  @Mixin PaceOptions pace = new PaceOptions();
  @Mixin DeadlineOption deadline = new DeadlineOption();
  @Mixin SkillOptions skills = new SkillOptions();
  @Mixin PayOptions pay = new PayOptions();

  private final PlanFile file;
  private final Environment environment;

  private PlanFrontMatter(PlanFile file, Environment environment) {
    this.file = file;
    this.environment = environment.withoutSettings().withoutNotes();
  }

  private static Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    for (String key :
        List.of(
            "from",
            "to",
            "start",
            "by",
            "hours",
            "study",
            "zone",
            "holidays",
            "have",
            "skip",
            "slack",
            "market",
            "current",
            "cost",
            "raise",
            "years")) {
      options.put(key, "--" + key);
    }
    options.put("breaks", "--break");
    return options;
  }

  /**
   * What a file was made from.
   *
   * @throws DamagedPlanException if a value cannot be, or the first day is missing
   */
  static PlanFrontMatter of(PlanFile file, Environment environment) {
    PlanFrontMatter inputs = new PlanFrontMatter(file, environment);
    List<String> words = new ArrayList<>();
    OPTIONS.forEach(
        (key, option) ->
            file.values(key).stream()
                .filter(value -> !(key.equals("skip") && isNumber(value)))
                .forEach(value -> words.addAll(List.of(option, value))));
    try {
      new CommandLine(inputs).setExpandAtFiles(false).parseArgs(words.toArray(String[]::new));
    } catch (ParameterException e) {
      throw file.wrong(
          key(e.getArgSpec()), ErrorHandler.explain(e).message().replaceFirst("^--[a-z]+: ", ""));
    }
    if (inputs.pace.start == null) {
      throw file.wrong("start", "the first day is missing; write start: and a date");
    }
    if (inputs.isPaceWorkedOut()) {
      inputs.pace.hours =
          file.values(PACE).stream()
              .map(value -> inputs.converted(PACE, value, new HoursSpec.Converter()::convert))
              .toList();
    }
    return inputs;
  }

  private static String key(@Nullable ArgSpec argument) {
    String option = argument instanceof OptionSpec spec ? spec.longestName() : "";
    return OPTIONS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(option))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("start");
  }

  private <T> T converted(String key, String value, Function<String, T> converter) {
    try {
      return converter.apply(value);
    } catch (TypeConversionException e) {
      throw file.wrong(key, String.valueOf(e.getMessage()));
    }
  }

  private boolean isPaceWorkedOut() {
    return deadline.isGiven() && !pace.isGiven();
  }

  /** Whether it is the number of a task, such as "2.3", or of a first step, such as "F1". */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** The first day of the plan. */
  LocalDate start() {
    return requireNonNull(pace.start, "start");
  }

  /** The day from which the open tasks are laid out. */
  LocalDate laidOut() {
    return file.values(REPLANNED).stream()
        .map(value -> converted(REPLANNED, value, new Converters.Date()::convert))
        .findFirst()
        .orElseGet(this::start);
  }

  /** The number of the first session from that day on. */
  public int firstSession() {
    return file.values(FIRST_SESSION).stream()
        .map(value -> converted(FIRST_SESSION, value, new Converters.SessionNumber()::convert))
        .findFirst()
        .orElse(1);
  }

  /** The deadline, if the plan has one. */
  Optional<Deadline> deadline() {
    boolean setsPace = file.values("hours").isEmpty() && file.values("study").isEmpty();
    return Optional.ofNullable(deadline.by).map(day -> new Deadline(day, setsPace));
  }

  /** When the user can study. */
  Availability availability() {
    Workload any = new Workload(Knowledge.NONE, Set.of(), 0);
    return known("hours", () -> pace.request(environment, any).availability());
  }

  /**
   * The move that the plan is for, as the data has it now.
   *
   * @throws DamagedPlanException if a role is missing, or unknown now
   */
  Transition transition(Catalog catalog) {
    Role from = named("from", roles.from.from, catalog);
    Role to = named("to", roles.to, catalog);
    if (from.id().equals(to.id())) {
      throw file.wrong("to", "both roles are " + to.title() + "; name two different roles");
    }
    return new TransitionFinder(catalog).between(from, to);
  }

  private Role named(String key, @Nullable String name, Catalog catalog) {
    if (name == null) {
      throw file.wrong(key, "the role is missing; write %s: and a role".formatted(key));
    }
    return known(key, () -> catalog.role(name));
  }

  /**
   * What the plan was asked for.
   *
   * @throws DamagedPlanException if a skill is unknown now, or a percentage is wrong
   */
  RoadmapRequest request(Catalog catalog, Transition transition) {
    Knowledge knowledge = known("have", () -> skills.knowledge(catalog, transition, environment));
    Set<Skill> skipped = known("skip", () -> skills.skipped(catalog, transition, environment));
    return new RoadmapRequest(
        start(), availability(), new Workload(knowledge, skipped, pace.slack), deadline());
  }

  private <T> T known(String key, Supplier<T> value) {
    try {
      return value.get();
    } catch (UnknownNameException | UsageException e) {
      throw file.wrong(key, String.valueOf(e.getMessage()));
    }
  }

  /** The plan as it stands in the file. */
  Plan plan() {
    return new Plan(
        start(),
        laidOut(),
        availability(),
        Optional.ofNullable(deadline.by),
        file.phases(),
        file.tasks(start()),
        file.steps(),
        file.records(),
        file.values(REPLANNED).isEmpty()
            ? Optional.empty()
            : Optional.of(Set.copyOf(file.values(DONE_THEN))));
  }
}
