package transition.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import transition.cli.ProgramModel;
import transition.cli.Run;
import transition.cli.Run.World;
import transition.error.ExitStatus;

/**
 * A command line of options that the command has, with whatever values, and variables around it.
 */
record CommandCase(List<List<String>> words, Map<String, String> variables, String input)
    implements FuzzCase {

  private static final Map<String, CommandSpec> MODEL = ProgramModel.commands();
  private static final List<String> COMMANDS = List.copyOf(MODEL.keySet());
  private static final List<String> VARIABLES =
      List.of(
          "COLUMNS",
          "TRANSITION_HOURS",
          "TRANSITION_FROM",
          "TRANSITION_START",
          "TRANSITION_COLOR",
          "TRANSITION_BREAKS",
          "TRANSITION_ZONE",
          "TRANSITION_HAVE",
          "TRANSITION_PLAN",
          "NO_COLOR",
          "TERM",
          "TZ",
          "LANG",
          "TRANSITION_HOLIDAYS",
          "TRANSITION_MARKET",
          "TRANSITION_LEVEL",
          "TRANSITION_PAY_DURING");

  static CommandCase of(Random random) {
    String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
    Map<String, String> variables = new HashMap<>();
    if (random.nextInt(6) == 0) {
      variables.put(
          VARIABLES.get(random.nextInt(VARIABLES.size())),
          OptionValues.of(random.nextBoolean() ? "N" : "DATE", random));
    }
    StringBuilder input = new StringBuilder();
    if (command.equals("shell")) {
      for (int i = random.nextInt(4); i >= 0; i--) {
        input
            .append(
                String.join(
                    " ",
                    line(COMMANDS.get(random.nextInt(COMMANDS.size())), random).stream()
                        .flatMap(List::stream)
                        .toList()))
            .append('\n');
      }
    }
    return new CommandCase(line(command, random), variables, input.toString());
  }

  private static List<List<String>> line(String command, Random random) {
    CommandSpec spec = MODEL.get(command);
    List<List<String>> words = new ArrayList<>();
    words.add(List.of(command));
    for (ArgSpec argument : spec.positionalParameters()) {
      if (random.nextInt(8) > 0) {
        words.add(List.of(OptionValues.of(argument.paramLabel(), random)));
      }
    }
    boolean hasRoles =
        spec.findOption("--to") != null && !command.equals("list") && random.nextInt(6) > 0;
    if (hasRoles) {
      words.add(List.of("--from", "backend"));
      words.add(List.of("--to", random.nextBoolean() ? "mlops" : "ml-engineer"));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      OptionSpec option = spec.options().get(random.nextInt(spec.options().size()));
      if (!hasRoles
          || random.nextInt(10) == 0
          || !List.of("--from", "--to", "--help").contains(option.longestName())) {
        words.add(option(option, random));
      }
    }
    // Manual pages would be written to a folder of that name, wherever the tests run.
    if (random.nextInt(12) == 0 && !command.equals("man-pages")) {
      words.add(1 + random.nextInt(words.size()), List.of(OptionValues.hostile(random)));
    }
    return words;
  }

  private static List<String> option(OptionSpec option, Random random) {
    String name = option.names()[random.nextInt(option.names().length)];
    if (option.arity().max() == 0) {
      return List.of(name);
    }
    String value = OptionValues.of(option.paramLabel(), random);
    return name.startsWith("--") && random.nextInt(4) == 0
        ? List.of(name + "=" + value)
        : List.of(name, value);
  }

  @Override
  public int parts() {
    return words.size() + 1;
  }

  @Override
  public CommandCase without(int part) {
    if (part == words.size()) {
      return new CommandCase(words, Map.of(), input);
    }
    List<List<String>> fewer = new ArrayList<>(words);
    fewer.remove(part);
    return new CommandCase(fewer, variables, input);
  }

  @Override
  public Optional<Fault> run(Path folder, Tally tally) throws IOException {
    List<String> args =
        words.stream().flatMap(List::stream).map(word -> located(word, folder)).toList();
    Map<String, String> around = new HashMap<>(variables);
    around.put("HOME", folder.toString());
    Files.writeString(folder.resolve("plan.md"), BasePlans.get(0));
    Map<String, String> before = FuzzFolder.content(folder);
    World script = World.SCRIPT;
    Run run =
        Run.in(
            new World(
                around,
                script.terminals(),
                script.unicode(),
                script.conversation(),
                located(input, folder),
                script.clock()),
            args.toArray(String[]::new));
    tally.add(run.status());
    return Oracle.judge(args, run, input + around).or(() -> unchanged(args, run, before, folder));
  }

  private static Optional<Fault> unchanged(
      List<String> args, Run run, Map<String, String> before, Path folder) {
    boolean failed = run.status() != ExitStatus.DONE && !Oracle.isReport(args, run.status());
    return failed && !FuzzFolder.content(folder).equals(before)
        ? Optional.of(new Fault("a changed file on error", run.error()))
        : Optional.empty();
  }

  private static String located(String word, Path folder) {
    return word.replace("PLAN", folder + "/plan.md")
        .replace("OUT", folder + "/out")
        .replace("DIR", folder.toString());
  }

  @Override
  public String kind() {
    return words.isEmpty() ? "" : words.get(0).get(0);
  }

  @Override
  public String toString() {
    return "command line "
        + words
        + (variables.isEmpty() ? "" : " with " + variables)
        + (input.isEmpty() ? "" : " reading " + input);
  }
}
