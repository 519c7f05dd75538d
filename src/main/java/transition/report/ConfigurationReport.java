package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.Note;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Title;
import transition.model.Configuration;
import transition.model.Configuration.EffectiveSetting;
import transition.model.Configuration.EffectiveValue;
import transition.model.Configuration.OriginVisitor;
import transition.model.Configuration.SettingsLine;
import transition.model.Configuration.Standard;
import transition.model.Configuration.Variable;

/** A document of all settings, with a row for each value and its origin. */
public final class ConfigurationReport {

  private static final OriginVisitor<String> ORIGIN_TEXT =
      new OriginVisitor<>() {
        @Override
        public String visit(Variable variable) {
          return variable.name();
        }

        @Override
        public String visit(SettingsLine line) {
          return "file, line " + line.number();
        }

        @Override
        public String visit(Standard standard) {
          return "default";
        }
      };

  private ConfigurationReport() {}

  public static Document of(Configuration configuration) {
    Document.Builder document =
        new Document.Builder()
            .add(new Title(Text.strong("Settings"), Text.EMPTY))
            .add(new Facts(List.of(new Fact("File", Text.of(file(configuration))))))
            .add(Section.of("Current settings"))
            .add(table(configuration));
    if (!configuration.present() && !configuration.file().isEmpty()) {
      document.add(
          Note.of("To change a setting, add a line such as hours: 8 or market: UK to that file."));
    }
    return document
        .points(
            Section.of("To correct"),
            configuration.problems().stream()
                .map(problem -> problem.endsWith("?") ? problem : problem + ".")
                .toList())
        .build();
  }

  private static String file(Configuration configuration) {
    if (configuration.file().isEmpty()) {
      return "none, since there is no home folder";
    }
    return configuration.file() + (configuration.present() ? "" : " (does not exist)");
  }

  private static Table table(Configuration configuration) {
    List<List<Text>> rows = new ArrayList<>();
    for (EffectiveSetting setting : configuration.settings()) {
      String name = setting.name();
      String meaning = setting.meaning();
      if (setting.values().isEmpty()) {
        rows.add(List.of(Text.of(name), Text.NONE, Text.NONE, Text.of(meaning)));
      }
      for (EffectiveValue value : setting.values()) {
        rows.add(
            List.of(
                Text.of(name),
                Text.of(value.text()),
                Text.of(value.origin().accept(ORIGIN_TEXT)),
                Text.of(meaning)));
        name = "";
        meaning = "";
      }
    }
    return new Table(
        List.of(
            Column.of("Setting"), Column.text("Value"), Column.of("From"), Column.text("Meaning")),
        rows);
  }
}
