package transition.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import transition.catalog.Catalog;
import transition.catalog.InvalidDataException;
import transition.export.ConfigurationJson;
import transition.model.Configuration;
import transition.report.ConfigurationReport;

@Command(
    name = "config",
    header = "Show your settings, and where each of them comes from.",
    description =
        "Shows what is in force where the command line is silent, and whether that comes from a "
            + "line of the settings file, from a variable, or is the default. Options count more "
            + "than variables, and those more than the file; breaks, and skills that you have, "
            + "add up. What is wrong with the file is shown, too, and ends with status 4.",
    customSynopsis = "transition config [OPTIONS]",
    footer = {"  transition config", "  transition config --format json"})
final class ConfigCommand extends AnswerCommand {

  private boolean sound = true;

  ConfigCommand(Environment environment) {
    super(environment, new FormatOption.OfEveryAnswer());
  }

  /**
   * Writes the answer as other commands do.
   *
   * @throws ReportedException if there is a problem in it
   */
  @Override
  public void run() {
    super.run();
    if (!sound) {
      throw new ReportedException(ExitStatus.INVALID_DATA);
    }
  }

  @Override
  Answer answer(Catalog catalog) {
    Configuration configuration = configuration(catalog);
    sound = configuration.problems().isEmpty();
    return Answer.of(
        () -> ConfigurationReport.of(configuration), () -> ConfigurationJson.of(configuration));
  }

  private Configuration configuration(Catalog catalog) {
    Optional<Path> file = environment.settings().path();
    List<String> problems = new ArrayList<>();
    List<Configuration.Setting> settings =
        Arrays.stream(Setting.values())
            .map(setting -> inForce(setting, catalog, problems))
            .toList();
    return new Configuration(
        file.map(Path::toString).orElse(""),
        file.filter(Files::exists).isPresent(),
        settings,
        problems.stream().distinct().toList());
  }

  private Configuration.Setting inForce(Setting setting, Catalog catalog, List<String> problems) {
    SettingReader<Object> reader =
        new SettingReader<>(setting, text -> setting.value(text, catalog));
    List<Configuration.Value> values = new ArrayList<>();
    for (Settings.Value value : values(setting, problems)) {
      try {
        reader.read(value);
        values.add(new Configuration.Value(value.text(), value.origin()));
      } catch (InvalidDataException | UsageException e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    }
    String standard = setting.standard(environment.clock());
    if (values.isEmpty() && !standard.isEmpty()) {
      values.add(new Configuration.Value(standard, new Configuration.Standard()));
    }
    return new Configuration.Setting(setting.key(), setting.meaning(), values);
  }

  private List<Settings.Value> values(Setting setting, List<String> problems) {
    try {
      return environment.settings().of(setting);
    } catch (InvalidDataException | FileException e) {
      problems.add(String.valueOf(e.getMessage()));
      return environment.settings().ofVariable(setting);
    }
  }
}
