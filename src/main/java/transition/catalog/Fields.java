package transition.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Takes the values out of a mapping, one key at a time, and then makes sure that none is left.
 * Every problem names the place of the value. An {@link IllegalArgumentException} of a parser
 * becomes a problem at the value that it was given.
 */
final class Fields {

  private final YamlNode.Mapping mapping;
  private final UnaryOperator<String> fill;
  private final Set<String> known = new HashSet<>();

  private Fields(YamlNode.Mapping mapping, UnaryOperator<String> fill) {
    this.mapping = mapping;
    this.fill = fill;
  }

  static Fields of(YamlNode node) {
    return of(node, Template.EMPTY);
  }

  /**
   * The fields of a node whose texts are templates.
   *
   * @param fill fills in every text before it is used
   */
  static Fields of(YamlNode node, UnaryOperator<String> fill) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Fields(mapping, fill);
    }
    throw wrong(node, "must be a mapping (key: value)");
  }

  /** The same fields, with other values for the texts. */
  Fields filledBy(UnaryOperator<String> other) {
    return new Fields(mapping, other);
  }

  Place place() {
    return mapping.place();
  }

  /** Where the value of a key stands; the place of the mapping if it has no such key. */
  Place place(String key) {
    YamlNode node = mapping.entries().get(key);
    return node == null ? place() : node.place();
  }

  boolean has(String key) {
    known.add(key);
    return mapping.entries().containsKey(key);
  }

  /** The keys, for mappings whose keys are ids. */
  List<String> keys() {
    return List.copyOf(mapping.entries().keySet());
  }

  /**
   * What a key stands for, for mappings whose keys are ids.
   *
   * @throws InvalidDataException at the key if the parser does not take it
   */
  <T> T key(String key, Function<String, T> parser) {
    try {
      return parser.apply(key);
    } catch (IllegalArgumentException e) {
      throw new InvalidDataException(
          mapping.keys().getOrDefault(key, place()), "is \"" + key + "\", but " + e.getMessage());
    }
  }

  String text(String key) {
    return text(required(key));
  }

  Optional<String> optionalText(String key) {
    return optional(key).map(this::text);
  }

  <T> T value(String key, Function<String, T> parser) {
    return parse(required(key), parser);
  }

  <T> Optional<T> optionalValue(String key, Function<String, T> parser) {
    return optional(key).map(node -> parse(node, parser));
  }

  /** The texts of a list; empty where the key is absent. */
  List<String> texts(String key) {
    return values(key, Function.identity());
  }

  <T> List<T> values(String key, Function<String, T> parser) {
    List<T> values = new ArrayList<>();
    for (YamlNode item : items(key)) {
      values.add(parse(item, parser));
    }
    return values;
  }

  Fields fields(String key) {
    return of(required(key), fill);
  }

  Optional<Fields> optionalFields(String key) {
    return optional(key).map(node -> of(node, fill));
  }

  /** The mappings of a list; empty where the key is absent. */
  List<Fields> list(String key) {
    return items(key).stream().map(item -> of(item, fill)).toList();
  }

  /**
   * What is made from the values of this mapping together.
   *
   * @throws InvalidDataException at this mapping if they do not fit together
   */
  <T> T checked(Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Makes sure that every key was asked for.
   *
   * @throws InvalidDataException for the first that was not
   */
  void done() {
    for (Map.Entry<String, Place> key : mapping.keys().entrySet()) {
      if (!known.contains(key.getKey())) {
        throw new InvalidDataException(
            key.getValue(),
            "is not a key that belongs here" + Suggestions.didYouMean(key.getKey(), known));
      }
    }
  }

  /** A problem with the mapping as a whole. */
  InvalidDataException wrong(String problem) {
    return new InvalidDataException(place(), problem);
  }

  /** A problem with the value of a key. */
  InvalidDataException wrong(String key, String problem) {
    return new InvalidDataException(place(key), problem);
  }

  private static InvalidDataException wrong(YamlNode node, String problem) {
    return new InvalidDataException(node.place(), problem);
  }

  private List<YamlNode> items(String key) {
    Optional<YamlNode> node = optional(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    throw wrong(node.get(), "must be a list (a line with - for each item)");
  }

  private Optional<YamlNode> optional(String key) {
    known.add(key);
    return Optional.ofNullable(mapping.entries().get(key));
  }

  private YamlNode required(String key) {
    return optional(key)
        .orElseThrow(
            () ->
                new InvalidDataException(
                    place(), "the key \"" + key + "\" is missing; " + misspelt(key)));
  }

  private String misspelt(String key) {
    List<String> near = Suggestions.nearest(key, keys());
    near = near.stream().filter(other -> !known.contains(other)).toList();
    return near.isEmpty() ? "add it" : "is it " + Suggestions.oneOf(near) + " misspelt?";
  }

  private String text(YamlNode node) {
    return parse(node, Function.identity());
  }

  private <T> T parse(YamlNode node, Function<String, T> parser) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      throw wrong(node, "must be a single value");
    }
    if (scalar.text().isBlank()) {
      throw wrong(node, "is empty; give it a value or leave the key out");
    }
    try {
      return parser.apply(fill.apply(scalar.text().strip()));
    } catch (IllegalArgumentException e) {
      throw wrong(node, "is \"" + scalar.text().strip() + "\", but " + e.getMessage());
    }
  }
}
