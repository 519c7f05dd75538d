package transition.catalog.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import transition.model.validation.Place;
import transition.model.validation.Problem;
import transition.naming.Suggestions;

/**
 * Takes the values out of a mapping, one key at a time, and then makes sure that none is left.
 * Every problem names the place of the value.
 *
 * <p>Where reading goes on after a problem, a value is absent, an item of a list is left out, and a
 * text that has to be there is empty.
 */
public final class Fields {

  private final YamlNode.Mapping mapping;
  private final ValueReader reader;
  private final boolean readable;
  private final Set<String> known = new HashSet<>();

  private Fields(YamlNode.Mapping mapping, ValueReader reader, boolean readable) {
    this.mapping = mapping;
    this.reader = reader;
    this.readable = readable;
  }

  /**
   * Returns the fields of a file.
   *
   * @param fill fills in every text before it is used
   */
  public static Fields of(YamlNode root, UnaryOperator<String> fill, Problems problems) {
    return of(root, new ValueReader(fill, problems));
  }

  /**
   * Returns the fields of a file of which the first problem is the end.
   *
   * @param file how to name the file in errors
   * @throws InvalidDataException if it is no plain YAML, now or when values are taken out
   */
  public static Fields of(String file, byte[] content) {
    YamlNode root = YamlReader.read(file, content, FatalProblems.INSTANCE);
    return of(root, UnaryOperator.identity(), FatalProblems.INSTANCE);
  }

  private static Fields of(YamlNode node, ValueReader reader) {
    if (node instanceof YamlNode.Mapping mapping) {
      return new Fields(mapping, reader, true);
    }
    reader.reportKind(node, "must be a mapping", "write lines with key: value");
    return nothing(node.place(), reader);
  }

  /** Returns fields in place of unreadable ones; nothing counts as missing in them. */
  private static Fields nothing(Place place, ValueReader reader) {
    reader.spoil();
    return new Fields(new YamlNode.Mapping(Map.of(), Map.of(), place), reader, false);
  }

  /** Returns these fields with texts replaced. */
  public Fields filledBy(UnaryOperator<String> other) {
    return new Fields(mapping, reader.filledBy(other), readable);
  }

  /** Returns whether no value in here has a known problem. */
  public boolean isSound() {
    return reader.isSound();
  }

  public boolean has(String key) {
    known.add(key);
    return mapping.entries().containsKey(key);
  }

  /** Returns the keys, for mappings whose keys are ids. */
  public List<String> keys() {
    return List.copyOf(mapping.entries().keySet());
  }

  /**
   * Returns what a key stands for, for mappings whose keys are ids; empty if the parser refuses it.
   */
  public <T> Optional<T> key(String key, Function<String, T> parser) {
    known.add(key);
    return reader.parsed(key, mapping.keys().getOrDefault(key, mapping.place()), parser);
  }

  public String text(String key) {
    return value(key, Function.identity()).orElse("");
  }

  public Optional<String> optionalText(String key) {
    return optionalValue(key, Function.identity());
  }

  /** Returns a required value; empty if it is missing or wrong, which is reported. */
  public <T> Optional<T> value(String key, Function<String, T> parser) {
    return required(key).flatMap(node -> reader.value(node, parser));
  }

  public <T> Optional<T> optionalValue(String key, Function<String, T> parser) {
    return optional(key).flatMap(node -> reader.value(node, parser));
  }

  public OptionalInt optionalInt(String key, Function<String, Integer> parser) {
    return optionalValue(key, parser).stream().mapToInt(Integer::intValue).findFirst();
  }

  /** Returns the texts of a list; empty where the key is absent. */
  public List<String> texts(String key) {
    return values(key, Function.identity());
  }

  public <T> List<T> values(String key, Function<String, T> parser) {
    List<T> values = new ArrayList<>();
    for (YamlNode item : items(key)) {
      reader.value(item, parser).ifPresent(values::add);
    }
    return values;
  }

  /** Returns what is made from the items of a list, each of which is a text or a mapping. */
  public <T> List<T> textsOrMappings(
      String key, Function<String, T> ofText, Function<Fields, T> ofFields) {
    List<T> made = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof YamlNode.Mapping) {
        made.add(ofFields.apply(inner(item)));
      } else {
        reader.value(item, ofText).ifPresent(made::add);
      }
    }
    return made;
  }

  /** Returns the fields of a required mapping. */
  public Fields fields(String key) {
    return required(key).map(this::inner).orElseGet(() -> nothing(mapping.place(), reader.inner()));
  }

  public Optional<Fields> optionalFields(String key) {
    return optional(key).map(this::inner);
  }

  /** Returns the mappings of a list; empty where the key is absent. */
  public List<Fields> list(String key) {
    return items(key).stream().map(this::inner).toList();
  }

  /**
   * Returns what is made from the values of this mapping together; empty if they do not fit
   * together. That is a problem at this mapping, unless one of them is wrong itself.
   *
   * @param remedy what to do if they do not
   */
  public <T> Optional<T> checked(Supplier<T> made, String remedy) {
    try {
      return Optional.of(made.get());
    } catch (IllegalArgumentException e) {
      require(false, String.valueOf(e.getMessage()), remedy);
      return Optional.empty();
    }
  }

  /** Reports a problem with the mapping as a whole, unless one with its values is reported. */
  public void require(boolean fulfilled, String problem, String remedy) {
    if (!fulfilled && isSound()) {
      reader.report(new Problem(mapping.place(), problem, remedy));
    }
  }

  /** Reports every key that was not asked for. */
  public void done() {
    for (Map.Entry<String, Place> key : mapping.keys().entrySet()) {
      boolean read = !(mapping.entries().get(key.getKey()) instanceof YamlNode.Wrong);
      if (read && !known.contains(key.getKey())) {
        reader.report(
            new Problem(
                key.getValue(),
                "is not a key that belongs here",
                Suggestions.didYouMeanOr(key.getKey(), known, "remove it")));
      }
    }
  }

  private Fields inner(YamlNode node) {
    return of(node, reader.inner());
  }

  private List<YamlNode> items(String key) {
    Optional<YamlNode> node = optional(key);
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.get() instanceof YamlNode.Sequence sequence) {
      return sequence.items();
    }
    reader.reportKind(node.get(), "must be a list", "write a line with - for each item");
    return List.of();
  }

  private Optional<YamlNode> optional(String key) {
    known.add(key);
    return Optional.ofNullable(mapping.entries().get(key));
  }

  private Optional<YamlNode> required(String key) {
    Optional<YamlNode> node = optional(key);
    if (node.isEmpty() && readable) {
      reader.report(new Problem(mapping.place(), "the key \"" + key + "\" is missing", addOr(key)));
    }
    return node;
  }

  /**
   * Returns what to do about a missing key; a key that is its misspelling is not to be reported
   * too.
   */
  private String addOr(String key) {
    List<String> others = keys().stream().filter(other -> !known.contains(other)).toList();
    List<String> near = Suggestions.nearest(key, others);
    known.addAll(near);
    return near.isEmpty() ? "add it" : "is it " + Suggestions.oneOf(near) + " misspelt?";
  }
}
