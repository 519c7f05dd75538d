package transition.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes the views of this package as indented JSON. */
public final class Json {

  /** The version of the JSON contract. */
  static final int SCHEMA = 1;

  private Json() {}

  /** Writes a view as indented JSON, the same on every system, with a line end. */
  public static String write(Object view) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    ObjectWriter writer =
        JsonMapper.builder()
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writer(printer);
    try {
      return writer.writeValueAsString(view) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every view can be written", e);
    }
  }

  /** Returns the number, or null, which is left out of the JSON. */
  static @Nullable Integer orAbsent(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  /** Returns the text, or null if it is empty, which is left out of the JSON. */
  static @Nullable String orAbsent(String text) {
    return text.isEmpty() ? null : text;
  }
}
