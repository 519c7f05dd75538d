package transition.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import transition.model.Market;
import transition.model.Source;

/** Reads {@code sources.yaml}: all sources by id. */
final class SourcesFile {

  static final String PATH = "sources.yaml";

  private SourcesFile() {}

  static Map<String, Source> read(YamlNode root) {
    Fields file = Fields.of(root);
    Fields entries = file.fields("sources");
    file.done();
    Map<String, Source> sources = new LinkedHashMap<>();
    for (String id : entries.keys()) {
      entries.key(id, Names::id);
      Fields entry = entries.fields(id);
      sources.put(
          id,
          new Source(
              id,
              entry.text("title"),
              entry.text("kind"),
              entry.value("market", Words.of(Market.class, Market::name)),
              entry.value("retrieved", SourcesFile::date),
              entry.text("note")));
      entry.done();
    }
    return sources;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("must be a date such as 2026-11-20", e);
    }
  }
}
