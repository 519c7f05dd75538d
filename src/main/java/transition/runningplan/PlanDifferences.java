package transition.runningplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import transition.bundled.Version;
import transition.catalog.Catalog;
import transition.model.Basis;
import transition.model.TimeKind;
import transition.planfile.PlanFile;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedTask;
import transition.tracking.PlanNotes;
import transition.tracking.PlanTask;

/**
 * What is other now than when a plan was made: the program, or the data. The plan goes on all the
 * same, so nothing here is an error.
 */
public final class PlanDifferences {

  private static final int MOST_NAMED = 4;

  private final OpenPlan plan;
  private final List<String> sentences = new ArrayList<>();

  private PlanDifferences(OpenPlan plan) {
    this.plan = plan;
  }

  /**
   * Returns notes to show with any answer from a plan.
   *
   * @param catalog the data; asked for once, and it may fail
   */
  public static PlanNotes notes(OpenPlan plan, Supplier<Catalog> catalog) {
    return notes(plan, PlanData.of(plan, catalog));
  }

  public static PlanNotes notes(OpenPlan plan, PlanData data) {
    return notes(plan, plan.file(), data);
  }

  /**
   * Returns notes on a plan whose file was changed.
   *
   * @param file the file as it is now
   */
  public static PlanNotes notes(OpenPlan plan, PlanFile file, PlanData data) {
    return new PlanNotes(file.warnings(), file.unread(), of(plan, data));
  }

  /** Returns a sentence for each difference, and one for those that are too many to name. */
  private static List<String> of(OpenPlan plan, PlanData data) {
    PlanDifferences differences = new PlanDifferences(plan);
    differences.addVersion();
    data.problem()
        .ifPresent(
            problem ->
                differences.sentences.add(
                    "The plan cannot be compared with the data: %s.".formatted(problem)));
    data.transition().ifPresent(transition -> differences.addBasis(transition.basis()));
    differences.addJobSearch();
    data.roadmap().filter(roadmap -> plan.isAsMade()).ifPresent(differences::addTasks);
    return differences.named();
  }

  private List<String> named() {
    int more = sentences.size() - MOST_NAMED;
    if (more <= 1) {
      return List.copyOf(sentences);
    }
    List<String> named = new ArrayList<>(sentences.subList(0, MOST_NAMED));
    named.add("There are %s more differences.".formatted(more));
    return named;
  }

  private void addVersion() {
    plan.file().values("version").stream()
        .filter(version -> !version.equals(Version.number()))
        .forEach(
            version ->
                sentences.add(
                    "The plan was made by version %s, and this is version %s."
                        .formatted(version, Version.number())));
  }

  private void addBasis(Basis now) {
    plan.file().values("basis").stream()
        .filter(basis -> !basis.equals(now.word()))
        .forEach(
            basis ->
                sentences.add(
                    now == Basis.AUTHORED
                        ? "The plan is an estimate, and the data now has a guide for the move."
                        : "The plan follows a guide that is no longer in the data."));
  }

  private void addJobSearch() {
    if (EarlierPlan.is(plan)) {
      sentences.add(
          "The plan is from a version that took the job search for study, or had none; transition"
              + " replan brings it over. What this version words differently, such as pay, stays as"
              + " it is in the file.");
    }
  }

  private void addTasks(Roadmap roadmap) {
    boolean earlier = EarlierPlan.is(plan);
    List<DatedTask> tasks =
        roadmap.phases().stream()
            .filter(phase -> !earlier || phase.kind() == TimeKind.STUDY)
            .flatMap(phase -> phase.tasks().stream())
            .toList();
    Set<String> skipped = new HashSet<>(plan.file().values("skip"));
    Set<String> estimated = plan.file().estimated();
    Map<String, PlanTask> rest = new HashMap<>();
    Set<Integer> search = earlier ? EarlierPlan.searchPhases(plan.plan(), roadmap) : Set.of();
    plan.plan().tasks().stream()
        .filter(task -> !search.contains(task.phase()))
        .forEach(task -> rest.put(task.id(), task));
    for (DatedTask task : tasks) {
      PlanTask own = rest.remove(task.id());
      if (own == null && !skipped.contains(task.id())) {
        sentences.add("The data now has a task %s that is not in the plan.".formatted(task.id()));
      } else if (own != null
          && !estimated.contains(own.id())
          && !own.effort().inQuarters().equals(task.effort().inQuarters())) {
        sentences.add(
            "The data now gives %s h for %s, the plan %s h."
                .formatted(
                    task.effort().quarterHoursText(), task.id(), own.effort().quarterHoursText()));
      }
    }
    rest.values().stream()
        .sorted(PlanTask.BY_NUMBER)
        .forEach(
            task ->
                sentences.add(
                    "The plan has a task %s that is not in the data.".formatted(task.id())));
  }
}
