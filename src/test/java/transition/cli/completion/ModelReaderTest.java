package transition.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import transition.cli.completion.CompletionModel.Choice;
import transition.cli.completion.CompletionModel.Kind;
import transition.cli.completion.CompletionModel.Option;

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
            option("--d", "X[=N]").completionCandidates(List.of("x", "y")).build());

    assertThat(model.root().options())
        .extracting(option -> option.value().orElseThrow().kind())
        .containsExactly(Kind.FILE, Kind.FOLDER, Kind.FREE, Kind.CHOICE);
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
    assertThat(model.commands().get(0).argument().orElseThrow().choices())
        .containsExactly(new Choice("inner", "What it does."));
  }

  @Test
  void hiddenOptionsAreLeftOut() {
    assertThat(read(option("--a", "DIR").hidden(true).build()).root().options()).isEmpty();
  }

  @Test
  void descriptionsAreOneLineOfAscii() {
    CompletionModel model = read(option("--a", "N").description("50%% \u2013", "of it.").build());

    assertThat(model.root().options())
        .extracting(Option::description)
        .containsExactly("50% - of it.");
  }

  @Test
  void aListOptionIsRepeatable() {
    OptionSpec list = OptionSpec.builder("--a").type(List.class).arity("1").build();

    assertThat(read(list, option("--b", "N").build()).root().options())
        .extracting(Option::repeatable)
        .containsExactly(true, false);
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
}
