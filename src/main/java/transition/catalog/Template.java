package transition.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.text.StringSubstitutor;
import transition.catalog.yaml.WrongValueException;

/**
 * Fills in texts with placeholders such as {@code ${from.title}}.
 *
 * @param values what each placeholder stands for
 */
record Template(Map<String, String> values) implements UnaryOperator<String> {

  /** Stands for what nobody gives; a text of a playbook that is filled in with it is left out. */
  static final String ABSENT = "\0";

  static final Template EMPTY = new Template(Map.of());

  Template {
    values = Map.copyOf(values);
  }

  /** Whether everything that a filled-in text asked for was there. */
  static boolean isComplete(String filled) {
    return !filled.contains(ABSENT);
  }

  Template with(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Template(more);
  }

  /**
   * The text with every placeholder replaced.
   *
   * @throws IllegalArgumentException if one has no value
   */
  @Override
  public String apply(String text) {
    if (!text.contains("${")) {
      return text;
    }
    try {
      return new StringSubstitutor(values)
          .setEnableUndefinedVariableException(true)
          .setDisableSubstitutionInValues(true)
          .setValueDelimiterMatcher(null)
          .replace(text);
    } catch (IllegalArgumentException e) {
      throw new WrongValueException("a placeholder in it has no value", known());
    }
  }

  private String known() {
    return values.isEmpty()
        ? "none is filled in here"
        : "those that have one are "
            + String.join(", ", values.keySet().stream().sorted().toList());
  }
}
