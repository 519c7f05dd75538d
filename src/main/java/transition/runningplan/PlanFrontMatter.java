package transition.runningplan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import transition.analysis.PayAssumptions;
import transition.catalog.Catalog;
import transition.error.InvalidValueException;
import transition.error.UsageException;
import transition.lookup.TransitionFinder;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.Knowledge;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.naming.UnknownNameException;
import transition.planfile.DamagedPlanException;
import transition.planfile.PlanFile;
import transition.planner.Availability;
import transition.planner.Deadline;
import transition.planner.HiringTime;
import transition.planner.RoadmapRequest;
import transition.planner.Workload;
import transition.request.Defaults;
import transition.request.HoursSpec;
import transition.request.PayRequest;
import transition.request.PayValues;
import transition.request.PlanRequest;
import transition.request.RoleRequest;
import transition.request.SessionSpec;
import transition.request.SkillRequest;
import transition.request.StudyRequest;
import transition.request.Values;
import transition.tracking.Plan;
import transition.tracking.PlanSearch;
import transition.tracking.TaskNumber;

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

  /** The key with the numbers of the phases that are job search. */
  static final String SEARCH_PHASES = "search-phases";

  /** The key with the numbers of those that the guide does not have. */
  static final String ADDED_PHASES = "added-phases";

  /** The key with the events of earlier calendars that are no more. */
  static final String CANCELLED = "cancelled";

  private final PlanFile file;
  private final Defaults defaults;
  private final PlanRequest request;

  private PlanFrontMatter(PlanFile file, Defaults defaults, PlanRequest request) {
    this.file = file;
    this.defaults = defaults;
    this.request = request;
  }

  /**
   * Reads the front matter of a file.
   *
   * @param defaults apply where a key that is not required is missing
   * @throws DamagedPlanException if a value cannot be, or the first day is missing
   */
  static PlanFrontMatter of(PlanFile file, Defaults defaults) {
    KeyValues keys = new KeyValues(file);
    RoleRequest roles =
        new RoleRequest(keys.one("from", text -> text), keys.one("to", text -> text));
    Optional<LocalDate> start = keys.one("start", Values::date);
    Optional<LocalDate> deadline = keys.one("by", Values::date);
    List<HoursSpec> hours = keys.all("hours", HoursSpec::parse);
    List<SessionSpec> sessions = keys.all("study", SessionSpec::parse);
    Optional<ZoneId> zone = keys.one("zone", Values::zone);
    Optional<Holidays> holidays = keys.one("holidays", Values::holidays);
    SkillRequest skills =
        new SkillRequest(
            file.values("have"),
            file.values("skip").stream().filter(value -> !TaskNumber.matches(value)).toList());
    int slack = keys.one("slack", Values::slack).orElse(0);
    PayRequest pay =
        new PayRequest(
            keys.one("market", Values::market),
            new PayAssumptions(
                keys.one("current", PayValues::pay),
                keys.one("cost", PayValues::cost).orElse(PayAssumptions.DEFAULT.cost()),
                keys.one("raise", PayValues::raise).orElse(PayAssumptions.DEFAULT.raisePercent()),
                keys.one("years", PayValues::years).orElse(PayAssumptions.DEFAULT_YEARS),
                keys.one("pay-during", PayValues::payDuring),
                keys.one("level", PayValues::level),
                keys.one("senior-after", PayValues::years)
                    .orElse(PayAssumptions.DEFAULT_SENIOR_AFTER)));
    List<DateRange> breaks = keys.all("breaks", Values::days);
    HiringTime hiring =
        new HiringTime(
            keys.number("search", Values::searchWeeks), keys.number("notice", Values::noticeWeeks));
    if (start.isEmpty()) {
      throw file.wrong("start", "the first day is missing; write start: and a date");
    }
    StudyRequest study =
        new StudyRequest(start, hours, sessions, zone, breaks, holidays, slack, deadline, hiring);
    if (deadline.isPresent() && !study.namesPace()) {
      // The hours were worked out from the deadline, and noted.
      study = study.withHours(keys.all(PACE, HoursSpec::parse));
    }
    return new PlanFrontMatter(file, defaults, new PlanRequest(roles, study, skills, pay));
  }

  /** Returns what the user said of pay. */
  PayRequest pay() {
    return request.pay();
  }

  /** Returns the first day of the plan. */
  LocalDate start() {
    return request.study().start().orElseThrow();
  }

  /** Returns the day from which the open tasks are laid out. */
  LocalDate laidOut() {
    return new KeyValues(file)
        .all(REPLANNED, Values::date).stream().findFirst().orElseGet(this::start);
  }

  /** Returns the number of the first session from that day on. */
  public int firstSession() {
    return new KeyValues(file)
        .all(FIRST_SESSION, Values::sessionNumber).stream().findFirst().orElse(1);
  }

  private Optional<Deadline> deadline() {
    boolean setsPace = file.values("hours").isEmpty() && file.values("study").isEmpty();
    return request.study().deadline().map(day -> new Deadline(day, setsPace));
  }

  private Availability availability() {
    return known("hours", () -> request.study().availability(defaults));
  }

  /**
   * Returns the move that the plan is for, as the data has it now.
   *
   * @throws DamagedPlanException if a role is missing, or unknown now
   */
  Transition transition(Catalog catalog) {
    Role from = role("from", request.roles().from(), catalog);
    Role to = role("to", request.roles().to(), catalog);
    if (from.id().equals(to.id())) {
      throw file.wrong("to", "both roles are " + to.title() + "; name two different roles");
    }
    return catalog.withSearch(new TransitionFinder(catalog).between(from, to));
  }

  private Role role(String key, Optional<String> name, Catalog catalog) {
    if (name.isEmpty()) {
      throw file.wrong(key, "the role is missing; write %s: and a role".formatted(key));
    }
    return known(key, () -> catalog.role(name.get()));
  }

  /**
   * Returns what the plan was asked for.
   *
   * @throws DamagedPlanException if a skill is unknown now, or a percentage is wrong
   */
  RoadmapRequest request(Catalog catalog, Transition transition) {
    SkillRequest skills = request.skills();
    Consumer<String> noNotes = note -> {};
    Knowledge knowledge =
        known("have", () -> skills.knowledge(catalog, transition, defaults, noNotes));
    Set<Skill> skipped = known("skip", () -> skills.skipped(catalog, transition, noNotes));
    Workload workload = new Workload(knowledge, skipped, request.study().slackPercent());
    return new RoadmapRequest(
        start(), availability(), workload, deadline(), request.study().hiring());
  }

  private <T> T known(String key, Supplier<T> value) {
    try {
      return value.get();
    } catch (UnknownNameException | UsageException e) {
      throw file.wrong(key, e.sentence());
    }
  }

  /** Returns the plan as it stands in the file. */
  Plan plan() {
    return new Plan(
        start(),
        laidOut(),
        availability(),
        request.study().deadline(),
        file.phases(),
        file.tasks(start()),
        file.steps(),
        file.records(),
        search(),
        file.values(REPLANNED).isEmpty()
            ? Optional.empty()
            : Optional.of(Set.copyOf(file.values(DONE_THEN))));
  }

  private PlanSearch search() {
    KeyValues keys = new KeyValues(file);
    return new PlanSearch(
        Set.copyOf(keys.all(SEARCH_PHASES, Values::phase)),
        Set.copyOf(keys.all(ADDED_PHASES, Values::phase)),
        request.study().hiring().notice());
  }

  /** Reads values by key, and names the key of one that is wrong. */
  private record KeyValues(PlanFile file) {

    <T> List<T> all(String key, Function<String, T> parser) {
      return file.values(key).stream().map(value -> parsed(key, value, parser)).toList();
    }

    <T> Optional<T> one(String key, Function<String, T> parser) {
      List<T> values = all(key, parser);
      if (values.size() > 1) {
        throw file.wrong(key, "%s is given twice; keep one".formatted(key));
      }
      return values.stream().findFirst();
    }

    OptionalInt number(String key, Function<String, Integer> parser) {
      Optional<Integer> value = one(key, parser);
      return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    private <T> T parsed(String key, String value, Function<String, T> parser) {
      try {
        return parser.apply(value);
      } catch (InvalidValueException e) {
        throw file.wrong(key, e.sentence());
      }
    }
  }
}
