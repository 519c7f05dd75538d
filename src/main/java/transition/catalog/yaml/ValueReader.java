package transition.catalog.yaml;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import transition.model.validation.Place;
import transition.model.validation.Problem;
import transition.text.OneLine;

/**
 * Makes values of texts, and remembers whether all of them were right. An {@link
 * IllegalArgumentException} of a parser becomes a problem at the value that it was given.
 */
final class ValueReader {

  private static final int LONGEST_QUOTE = 100;

  private final UnaryOperator<String> fill;
  private final Problems problems;
  private final @Nullable ValueReader outer;
  private boolean sound = true;

  private ValueReader(UnaryOperator<String> fill, Problems problems, @Nullable ValueReader outer) {
    this.fill = fill;
    this.problems = problems;
    this.outer = outer;
  }

  /**
   * For the values of a file.
   *
   * @param fill fills in every text before it is used
   */
  ValueReader(UnaryOperator<String> fill, Problems problems) {
    this(fill, problems, null);
  }

  /** Returns a reader for values inside those of this one. */
  ValueReader inner() {
    return filledBy(fill);
  }

  /** Returns a reader that replaces texts. */
  ValueReader filledBy(UnaryOperator<String> other) {
    return new ValueReader(other, problems, this);
  }

  /** Returns whether no problem with a value, or with one inside it, is known so far. */
  boolean isSound() {
    return sound;
  }

  /** Notes a problem that is reported already. */
  void spoil() {
    sound = false;
    if (outer != null) {
      outer.spoil();
    }
  }

  void report(Problem problem) {
    spoil();
    problems.report(problem);
  }

  /** Reports that a node is not of the kind that it has to be. */
  void reportKind(YamlNode node, String problem, String remedy) {
    spoil();
    if (!(node instanceof YamlNode.Wrong)) {
      problems.report(new Problem(node.place(), problem, remedy));
    }
  }

  /** Returns the value of a node; empty if it has none that the parser takes. */
  <T> Optional<T> value(YamlNode node, Function<String, T> parser) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      reportKind(node, "must be a single value", "write a text, not a list or mapping");
      return Optional.empty();
    }
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      report(new Problem(node.place(), "is empty", "give it a value or leave the key out"));
      return Optional.empty();
    }
    return parsed(text, node.place(), raw -> parser.apply(fill.apply(raw)));
  }

  /** Returns what a text stands for; empty if the parser does not take it. */
  <T> Optional<T> parsed(String text, Place place, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (WrongValueException e) {
      report(new Problem(place, is(text) + ", but " + e.problem(), e.remedy()));
    } catch (IllegalArgumentException e) {
      report(new Problem(place, is(text), ", but ", String.valueOf(e.getMessage())));
    } catch (InvalidDataException e) {
      spoil();
      problems.report(
          e, new Problem(place, is(text) + ", but its file is wrong", "correct " + e.getMessage()));
    }
    return Optional.empty();
  }

  private static String is(String text) {
    return "is \"" + OneLine.excerpt(text, LONGEST_QUOTE) + "\"";
  }
}
