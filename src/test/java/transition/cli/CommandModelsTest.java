package transition.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import transition.cli.command.planning.RoadmapCommand;
import transition.cli.generation.GeneratedModels;
import transition.cli.help.HelpGroup;
import transition.cli.help.OptionGroups;

/** The command models that the build generates are those of the annotations. */
class CommandModelsTest {

  private static final CommandLine ANNOTATED = Run.commands().annotated(Run.context());
  private static final CommandLine GENERATED = Run.commands().all(Run.context());

  static Stream<String> commands() {
    return ANNOTATED.getSubcommands().keySet().stream();
  }

  @Test
  void theProgramItselfIsTheSame() {
    assertSame(GENERATED.getCommandSpec(), ANNOTATED.getCommandSpec());
    assertThat(GENERATED.getSubcommands().keySet())
        .containsExactlyElementsOf(ANNOTATED.getSubcommands().keySet());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aCommandIsTheSame(String name) {
    CommandSpec generated = GENERATED.getSubcommands().get(name).getCommandSpec();
    assertSame(generated, ANNOTATED.getSubcommands().get(name).getCommandSpec());
    assertThat(generated.options())
        .as("generated, and not read from annotations")
        .isNotEmpty()
        .allSatisfy(option -> assertThat(option.userObject()).isInstanceOf(HelpGroup.class));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsHeaderIsKnownWithoutIt(String name) {
    UsageMessageSpec usage = ANNOTATED.getSubcommands().get(name).getCommandSpec().usageMessage();
    assertThat(GeneratedModels.load().header(name))
        .hasValue(usage.hidden() ? "" : String.join(" ", usage.header()));
  }

  @Test
  void aValueFillsTheFieldOfItsCommand() {
    CommandSpec model =
        GeneratedModels.load().model(new RoadmapCommand(Run.context())).orElseThrow();
    new CommandLine(model)
        .parseArgs(
            "--from=a", "--to=b", "--hours=3", "--hours=4@2027-03-01..2027-03-31", "--force");
    assertThat(model.findOption("--from").<String>getValue()).isEqualTo("a");
    assertThat(model.findOption("--to").<String>getValue()).isEqualTo("b");
    assertThat(model.findOption("--hours").<List<Object>>getValue()).hasSize(2);
    assertThat(model.findOption("--force").<Boolean>getValue()).isTrue();
    assertThat(model.findOption("--debug").<Boolean>getValue()).isFalse();
    assertThat(model.findOption("--break").<List<Object>>getValue()).isEmpty();
  }

  private static void assertSame(CommandSpec generated, CommandSpec annotated) {
    assertThat(described(generated)).containsExactlyEntriesOf(described(annotated));
  }

  /** All that matters of a command. */
  private static Map<String, Object> described(CommandSpec spec) {
    Map<String, Object> all = new LinkedHashMap<>();
    UsageMessageSpec usage = spec.usageMessage();
    all.put("name", spec.name());
    all.put("type", spec.userObject().getClass());
    all.put("hidden", usage.hidden());
    all.put("header", List.of(usage.header()));
    all.put("description", List.of(usage.description()));
    all.put("synopsis", List.of(usage.customSynopsis()));
    all.put("footer", List.of(usage.footer()));
    spec.args().forEach(argument -> all.put(key(argument), described(argument)));
    return all;
  }

  private static String key(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static Map<String, Object> described(ArgSpec argument) {
    Map<String, Object> all = new LinkedHashMap<>();
    if (argument instanceof OptionSpec option) {
      all.put("names", List.of(option.names()));
      all.put("usageHelp", option.usageHelp());
      all.put("versionHelp", option.versionHelp());
      all.put("fallback", String.valueOf(option.fallbackValue()).replace("null", ""));
      all.put("negatable", option.negatable());
      all.put("subject", OptionGroups.of(option));
    } else {
      all.put("index", ((PositionalParamSpec) argument).index().toString());
    }
    all.put("arity", argument.arity().toString());
    all.put("required", argument.required());
    all.put("hidden", argument.hidden());
    all.put("label", argument.paramLabel());
    all.put("hideParamSyntax", argument.hideParamSyntax());
    all.put("description", List.of(argument.description()));
    all.put("split", argument.splitRegex());
    all.put("type", argument.type());
    all.put("types", List.of(argument.auxiliaryTypes()));
    all.put("converters", Arrays.stream(argument.converters()).map(Object::getClass).toList());
    all.put("candidates", candidates(argument));
    all.put("default", String.valueOf(argument.defaultValue()));
    all.put("initial", String.valueOf(argument.<Object>getValue()));
    all.put("interactive", argument.interactive());
    return all;
  }

  private static List<Object> candidates(ArgSpec argument) {
    List<Object> candidates = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      candidates.add(argument.completionCandidates().getClass());
      argument.completionCandidates().forEach(candidates::add);
    }
    return candidates;
  }

  /** The launcher spares picocli the search for them. */
  @Test
  void noOptionNeedsAConverterOfPicocliForTimesOrDatabases() {
    assertThat(ANNOTATED.getSubcommands().values())
        .flatExtracting(line -> line.getCommandSpec().args())
        .allSatisfy(
            argument -> {
              if (argument.converters().length == 0) {
                assertThat(argument.auxiliaryTypes())
                    .noneMatch(type -> type.getName().matches("java\\.(time|sql)\\..*"));
              }
            });
  }
}
