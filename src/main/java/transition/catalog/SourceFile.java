package transition.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import transition.catalog.yaml.Fields;
import transition.model.Market;
import transition.model.Source;

/** Reads {@code sources/ID.yaml}. */
final class SourceFile {

  private SourceFile() {}

  static Source read(String id, Fields file) {
    Source source =
        new Source(
            id,
            file.text("title"),
            file.text("kind"),
            file.value("market", EnumWords.of(Market.class, Market::name)).orElse(Market.US),
            file.value("retrieved", SourceFile::date).orElse(LocalDate.EPOCH),
            file.text("note"));
    file.done();
    return source;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("must be a date such as 2026-11-20", e);
    }
  }
}
