package transition.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import transition.analysis.PayOutlook;
import transition.analysis.SalaryComparison;
import transition.commandline.OptionNames;
import transition.commandline.RequestOptions;
import transition.commandline.RequestOptions.OptionValue;
import transition.document.Metadata;
import transition.document.Metadata.Property;
import transition.model.Guidance;
import transition.model.TimeKind;
import transition.model.Transition;
import transition.planner.DatedFirstStep;
import transition.planner.Deadline;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.RoadmapRequest;
import transition.planner.Scenario;
import transition.tracking.PlanTask;
import transition.tracking.TaskRanges;

/** The request that a plan was made from, as front matter that later commands read back. */
final class PlanMetadata {

  /** Options whose place is fixed; those of pay and skills follow. */
  private static final List<String> FIRST =
      List.of(
          OptionNames.START,
          OptionNames.BY,
          OptionNames.HOURS,
          OptionNames.STUDY,
          OptionNames.ZONE,
          OptionNames.BREAK,
          OptionNames.HOLIDAYS,
          OptionNames.SEARCH,
          OptionNames.NOTICE);

  /** Options that are lists even with one value or none. */
  private static final Set<String> LISTS = Set.of(OptionNames.BREAK, OptionNames.HAVE);

  private PlanMetadata() {}

  /**
   * Returns the front matter of a plan.
   *
   * @param version the program's
   */
  static Metadata of(
      Transition transition,
      Guidance guidance,
      Roadmap roadmap,
      Optional<SalaryComparison> salary,
      Optional<PayOutlook> outlook,
      List<Scenario> scenarios,
      String version) {
    List<Property> entries = new ArrayList<>();
    entries.add(entry("transition", transition.id()));
    entries.add(entry("from", transition.from().id()));
    entries.add(entry("to", transition.to().id()));
    entries.add(entry("basis", transition.basis().word()));
    RoadmapRequest request = roadmap.request();
    values(request, salary, outlook)
        .forEach(
            (option, values) -> {
              boolean list = LISTS.contains(option);
              if (list || !values.isEmpty()) {
                entries.add(new Property(key(option), values, list || values.size() > 1));
              }
            });
    if (request.deadline().filter(Deadline::setsPace).isPresent()) {
      entries.add(entry("pace", request.availability().pace().weekly().hoursText()));
    }
    if (!scenarios.isEmpty()) {
      entries.add(entry("scenarios", "true"));
    }
    phases(entries, "search-phases", roadmap, phase -> phase.kind() == TimeKind.SEARCH);
    phases(entries, "added-phases", roadmap, DatedPhase::added);
    entries.add(new Property("tasks", tasks(guidance, roadmap), true));
    entries.add(entry("version", version));
    return new Metadata(entries);
  }

  /** Adds the numbers of some phases, so that a plan knows what is job search. */
  private static void phases(
      List<Property> entries, String key, Roadmap roadmap, Predicate<DatedPhase> which) {
    List<String> numbers =
        roadmap.phases().stream()
            .filter(which)
            .map(phase -> Integer.toString(phase.number()))
            .toList();
    if (!numbers.isEmpty()) {
      entries.add(new Property(key, numbers, true));
    }
  }

  private static Map<String, List<String>> values(
      RoadmapRequest request, Optional<SalaryComparison> salary, Optional<PayOutlook> outlook) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    FIRST.forEach(option -> values.put(option, new ArrayList<>()));
    List<OptionValue> options = new ArrayList<>(RequestOptions.of(request));
    salary.ifPresent(
        known ->
            outlook.ifPresent(pay -> options.addAll(RequestOptions.pay(known, pay.assumptions()))));
    for (OptionValue option : options) {
      values.computeIfAbsent(option.name(), name -> new ArrayList<>()).add(option.value());
    }
    LISTS.forEach(option -> values.putIfAbsent(option, List.of()));
    return values;
  }

  private static String key(String option) {
    return option.equals(OptionNames.BREAK) ? "breaks" : option.substring("--".length());
  }

  /** Returns the numbers of all tasks and first steps, so that a task missing later is noticed. */
  private static List<String> tasks(Guidance guidance, Roadmap roadmap) {
    return TaskRanges.of(
        Stream.concat(
                DatedFirstStep.of(guidance.firstSteps(), roadmap).stream().map(DatedFirstStep::id),
                roadmap.tasks().stream().map(DatedTask::id).sorted(PlanTask::compareNumbers))
            .toList());
  }

  private static Property entry(String key, String value) {
    return new Property(key, List.of(value), false);
  }
}
