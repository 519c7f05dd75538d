package transition.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import transition.cli.completion.CompletionModel.Argument;
import transition.cli.completion.CompletionModel.Option;
import transition.cli.completion.CompletionModel.Suggestion;
import transition.cli.completion.CompletionModel.SuggestionSet;
import transition.cli.completion.CompletionModel.ValueKind;

class ModelReaderTest {

  private static CompletionModel read(OptionSpec... options) {
    CommandSpec spec = CommandSpec.create().name("program");
    for (OptionSpec option : options) {
      spec.addOption(option);
    }
    return ModelReader.read(new CommandLine(spec));
  }

  private static OptionSpec.Builder option(String name, String label) {
    return OptionSpec.builder(name).type(String.class).paramLabel(label);
  }

  @Test
  void theLabelSaysWhetherItIsAFileOrAFolder() {
    CompletionModel model =
        read(
            option("--a", "FILE").build(),
            option("--b", "DIR").build(),
            option("--c", "DATE").build(),
            option("--d", "X[=N]").completionCandidates(List.of("x", "y")).build(),
            option("--e", "FILE|DIR").build());

    assertThat(model.root().options())
        .extracting(option -> option.value().orElseThrow().kind())
        .containsExactly(
            ValueKind.FILE, ValueKind.FOLDER, ValueKind.FREE, ValueKind.CHOICE, ValueKind.FILE);
    assertThat(model.choices()).hasSize(1).containsValue("x");
  }

  @Test
  void aCommandIsOneOfThoseThatAreNotHidden() {
    CommandSpec program = CommandSpec.create().name("program");
    CommandSpec inner = CommandSpec.create();
    inner.addPositional(
        PositionalParamSpec.builder().type(String.class).paramLabel("COMMAND").build());
    inner.usageMessage().header("What it does.");
    program.addSubcommand("inner", inner);
    CommandSpec secret = CommandSpec.create();
    secret.usageMessage().hidden(true);
    program.addSubcommand("secret", secret);

    CompletionModel model = ModelReader.read(new CommandLine(program));
    assertThat(model.choices().keySet())
        .flatExtracting(SuggestionSet::all)
        .containsExactly(new Suggestion("inner", "What it does"));
  }

  @Test
  void hiddenOptionsAreLeftOut() {
    assertThat(read(option("--a", "DIR").hidden(true).build()).root().options()).isEmpty();
  }

  @Test
  void descriptionsAreTheirFirstSentenceInOneLineOfAscii() {
    CompletionModel model =
        read(
            option("--a", "N").description("50%% \u2013", "of it. Default: 2.5 of it.").build(),
            option("--b", "N").description("No full stop").build());

    assertThat(model.root().options())
        .extracting(Option::description)
        .containsExactly("50% - of it", "No full stop");
  }

  @Test
  void aListOptionIsRepeatable() {
    OptionSpec list = OptionSpec.builder("--a").type(List.class).arity("1").build();

    assertThat(read(list, option("--b", "N").build()).root().options())
        .extracting(Option::repeatable)
        .containsExactly(true, false);
  }

  @Test
  void valuesThatCommasSeparateAreAList() {
    OptionSpec split =
        OptionSpec.builder("--a").type(List.class).arity("1").splitRegex(",").build();

    assertThat(read(split, option("--b", "N").build()).root().options())
        .extracting(option -> option.value().orElseThrow().list())
        .containsExactly(true, false);
  }

  @Test
  void argumentsAreInTheOrderOfTheirPlaces() {
    CommandSpec spec = CommandSpec.create().name("program");
    spec.addPositional(positional("1..*", "FILE").type(List.class).build());
    spec.addPositional(positional("0", "WHAT").completionCandidates(List.of("a", "b")).build());
    List<Argument> arguments = ModelReader.read(new CommandLine(spec)).root().arguments();

    assertThat(arguments).extracting(Argument::label).containsExactly("WHAT", "FILE");
    assertThat(arguments).extracting(Argument::repeatable).containsExactly(false, true);
  }

  @Test
  void anArgumentCanDependOnTheOneBefore() {
    DependentCandidates dependent = () -> Map.of("a", List.of("x", "y"), "b", List.of());
    CommandSpec spec = CommandSpec.create().name("program");
    spec.addPositional(positional("0", "ID").completionCandidates(dependent).build());
    Argument id = ModelReader.read(new CommandLine(spec)).root().arguments().get(0);

    assertThat(id.values().get("a").choices().words()).containsExactly("x", "y");
    assertThat(id.values().get("b").kind()).isEqualTo(ValueKind.FREE);
    assertThat(dependent).containsExactly("x", "y");
  }

  private static PositionalParamSpec.Builder positional(String index, String label) {
    return PositionalParamSpec.builder().index(index).paramLabel(label);
  }

  @Test
  void differentChoicesHaveDifferentNamesAndTheSameOnesOneName() {
    CompletionModel model =
        read(
            option("--a", "X").completionCandidates(List.of("x")).build(),
            option("--b", "X").completionCandidates(List.of("y")).build(),
            option("--c", "X|Y").completionCandidates(List.of("x")).build());

    assertThat(model.choices()).hasSize(2).containsValues("x", "x2");
  }

  @Test
  void choicesThatTheUserCanAddToAreNamedAfterTheirListing() {
    ListedCandidates listed =
        new ListedCandidates() {
          @Override
          public String listing() {
            return "things";
          }

          @Override
          public Map<String, String> descriptions() {
            return Map.of("x", "The x: 100% \u2013 really. Yes.");
          }
        };
    Map<SuggestionSet, String> choices =
        read(option("--a", "X").completionCandidates(listed).build()).choices();

    assertThat(choices)
        .containsExactly(
            Map.entry(
                new SuggestionSet(
                    List.of(new Suggestion("x", "The x: 100% - really. Yes.")),
                    Optional.of("things")),
                "things"));
  }
}
