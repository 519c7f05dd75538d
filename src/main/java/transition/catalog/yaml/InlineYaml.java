package transition.catalog.yaml;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;

/**
 * Writes texts as YAML that fits in one line, behind a key. Each is read back as the same text, and
 * has quotes only where it needs them.
 */
public final class InlineYaml {

  private static final String KEY = "key";

  private InlineYaml() {}

  /** Writes a single value. */
  public static String value(String text) {
    return behindKey(text, isSplit(text));
  }

  /** Writes a single value in double quotes, needed or not. */
  public static String quoted(String text) {
    return behindKey(text, true);
  }

  /** Writes a list in brackets. */
  public static String list(List<String> texts) {
    return written(
        FlowStyle.FLOW,
        generator -> {
          generator.writeStartArray();
          for (String text : texts) {
            write(generator, text, text.contains(",") || isSplit(text));
          }
          generator.writeEndArray();
        });
  }

  private static String behindKey(String text, boolean inQuotes) {
    return written(
            FlowStyle.BLOCK,
            generator -> {
              generator.writeStartObject();
              generator.writeFieldName(KEY);
              write(generator, text, inQuotes);
              generator.writeEndObject();
            })
        .substring(KEY.length() + 2);
  }

  private static void write(YAMLGenerator generator, String text, boolean inQuotes)
      throws IOException {
    generator.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, !inQuotes);
    generator.writeString(text);
  }

  /** Returns whether a text would take several lines if its line ends were not escaped. */
  private static boolean isSplit(String text) {
    return text.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
  }

  private static String written(FlowStyle style, Content content) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(style);
    options.setSplitLines(false);
    YAMLFactory factory =
        YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .stringQuotingChecker(new OnlyNeeded())
            .dumperOptions(options)
            .build();
    StringWriter yaml = new StringWriter();
    try (YAMLGenerator generator = factory.createGenerator(yaml)) {
      content.writeTo(generator);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return yaml.toString().stripTrailing();
  }

  private interface Content {
    void writeTo(YAMLGenerator generator) throws IOException;
  }

  /** Words such as {@code NO} are text for whoever reads these files, and need no quotes. */
  private static final class OnlyNeeded extends StringQuotingChecker {

    private static final long serialVersionUID = 1;

    @Override
    public boolean needToQuoteName(String name) {
      return false;
    }

    @Override
    public boolean needToQuoteValue(String value) {
      return false;
    }
  }
}
