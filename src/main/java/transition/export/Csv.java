package transition.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;
import java.util.regex.Pattern;
import transition.text.OneLine;

/** Writes the rows of this package as CSV (RFC 4180) for spreadsheets and for scripts. */
final class Csv {

  /**
   * Where a spreadsheet would take what follows for a formula: at the start of a cell, and behind a
   * semicolon, which separates cells in many countries. Full-width characters do it too.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(^|;)([\\s\\p{Z}\\p{Cf}]*)(?=[-=+@＝＋－＠])");

  private Csv() {}

  /** The rows below a line with the names of their components; the line is there without rows. */
  static <T extends Record> String write(Class<T> type, List<T> rows) {
    CsvMapper mapper =
        CsvMapper.csvBuilder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    CsvSchema schema = mapper.schemaFor(type).withHeader().withLineSeparator("\r\n");
    try {
      return mapper.writer(schema).writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every row can be written", e);
    }
  }

  /** A text for a cell: one line, in which nothing is a formula. */
  static String text(String text) {
    return FORMULA.matcher(OneLine.of(text)).replaceAll("$1'$2");
  }

  /** Texts for one cell, which can be taken apart at "; ". */
  static String list(List<String> texts) {
    return text(String.join("; ", texts.stream().map(Csv::item).toList()));
  }

  private static String item(String text) {
    return OneLine.of(text).replace(';', ',');
  }
}
