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
   * The start of what a spreadsheet takes for a formula: at the start of a cell, and after a
   * semicolon, which separates cells in many countries. Full-width characters count too.
   */
  private static final Pattern FORMULA =
      Pattern.compile("(^|;)([\\s\\p{Z}\\p{Cf}]*)(?=[-=+@＝＋－＠])");

  private Csv() {}

  /** Writes rows below a header of their component names; the header is there without rows too. */
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

  /** Returns text on one line without formulas. */
  static String text(String text) {
    return FORMULA.matcher(OneLine.of(text)).replaceAll("$1'$2");
  }

  /** Joins texts for one cell, separated by "; ". */
  static String list(List<String> texts) {
    return text(String.join("; ", texts.stream().map(Csv::item).toList()));
  }

  private static String item(String text) {
    return OneLine.of(text).replace(';', ',');
  }
}
