package transition.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.text.StringSubstitutor;
import transition.catalog.yaml.WrongValueException;

/**
 * Fills in texts with placeholders such as {@code ${from.title}}.
 *
 * @param values the texts for the placeholders
 */
record Template(Map<String, String> values) implements UnaryOperator<String> {

  /** Stands for a figure that nobody gives; a playbook leaves out texts that contain it. */
  static final String ABSENT = "\0";

  static final Template EMPTY = new Template(Map.of());

  Template {
    values = Map.copyOf(values);
  }

  /** Returns whether all figures in a filled-in text are given. */
  static boolean isComplete(String filled) {
    return !filled.contains(ABSENT);
  }

  Template with(String name, String value) {
    Map<String, String> more = new HashMap<>(values);
    more.put(name, value);
    return new Template(more);
  }

  /**
   * Returns a text with all placeholders replaced.
   *
   * @throws IllegalArgumentException if a placeholder is unknown
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
      throw new WrongValueException("it has an unknown placeholder", known());
    }
  }

  private String known() {
    return values.isEmpty()
        ? "only playbooks can have placeholders"
        : "known ones are " + String.join(", ", values.keySet().stream().sorted().toList());
  }
}
