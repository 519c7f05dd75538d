package transition.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import transition.cli.Run;
import transition.edits.PlanEdit;
import transition.edits.PlanEdit.Meaning;
import transition.edits.PlanLines;

/** A plan that was edited in several ways, and then commands about it. */
record PlanCase(int base, List<Step> edits, PlanText form, List<List<String>> commands)
    implements FuzzCase {

  /** An edit at a place that its own seed gives, so that it is made alike without the others. */
  record Step(PlanEdit edit, long seed) {
    @Override
    public String toString() {
      return edit + " @" + seed;
    }
  }

  static PlanCase of(Random random) {
    int base = random.nextInt(BasePlans.count());
    List<Step> edits = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      edits.add(
          new Step(PlanEdit.ALL.get(random.nextInt(PlanEdit.ALL.size())), random.nextInt(10_000)));
    }
    List<List<String>> commands = new ArrayList<>();
    for (int i = random.nextInt(5) / 2; i > 0; i--) {
      commands.add(PlanCommands.any(BasePlans.get(base), random));
    }
    return new PlanCase(base, List.copyOf(edits), PlanText.any(random), commands);
  }

  @Override
  public int parts() {
    return edits.size() + commands.size() + 1;
  }

  @Override
  public PlanCase without(int part) {
    if (part < edits.size()) {
      return new PlanCase(base, without(edits, part), form, commands);
    }
    int command = part - edits.size();
    return command < commands.size()
        ? new PlanCase(base, edits, form, without(commands, command))
        : new PlanCase(base, edits, PlanText.PLAIN, commands);
  }

  private static <T> List<T> without(List<T> all, int index) {
    List<T> fewer = new ArrayList<>(all);
    fewer.remove(index);
    return fewer;
  }

  @Override
  public Optional<Fault> run(Path folder, Tally tally) throws IOException {
    PlanLines lines = PlanLines.of(BasePlans.get(base));
    edits.forEach(step -> step.edit().in(lines, new Random(step.seed())));
    Path file = folder.resolve("plan.md");
    byte[] bytes = form.bytes(lines.text());
    Files.write(file, bytes);
    if (commands.isEmpty()) {
      return PlanReading.judge(this, lines, file, tally);
    }
    for (List<String> command : commands) {
      List<String> args =
          command.stream().map(word -> word.equals("FILE") ? file.toString() : word).toList();
      byte[] before = Files.readAllBytes(file);
      Run run = Run.of(args.toArray(String[]::new));
      tally.add(run.status());
      PlanChange change =
          new PlanChange(args, form.text(before), form.text(Files.readAllBytes(file)));
      Optional<Fault> fault =
          Oracle.judge(args, run, change.before())
              .or(() -> change.judge(run, FuzzFolder.content(folder).keySet()));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  boolean all(Meaning... meanings) {
    return edits.stream().allMatch(step -> List.of(meanings).contains(step.edit().meaning()));
  }

  @Override
  public String kind() {
    return edits.stream().map(Step::edit).toList()
        + " "
        + commands.stream().map(words -> words.get(0)).toList();
  }

  @Override
  public String toString() {
    return "plan "
        + base
        + " with "
        + edits
        + " as "
        + form
        + ", then "
        + commands.stream().map(words -> String.join(" ", words)).toList();
  }
}
