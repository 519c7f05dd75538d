package transition.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Every way to change one thing in a data file. */
final class Mutations {

  /** A changed file, and what was changed in it. */
  record Mutation(String what, Object tree) {}

  private final List<String> values;
  private final Set<String> changed = new HashSet<>();
  private final List<Mutation> all = new ArrayList<>();

  private Mutations(List<String> values) {
    this.values = values;
  }

  /**
   * The changes to a file: each key left out, misspelled and repeated, a key added to each mapping,
   * the first item of each list left out and repeated, and each value replaced. Fields that are
   * alike, such as those of the items of a list, are changed in one of them.
   *
   * @param values what to put in the place of every value, as source text
   */
  static List<Mutation> of(Object tree, List<String> values) {
    Mutations mutations = new Mutations(values);
    mutations.visit("", "", tree, changed -> changed);
    return mutations.all;
  }

  /**
   * Collects the changes to a node and to all within it.
   *
   * @param kind the same for nodes that are alike
   * @param whole makes the whole file of what takes the node's place
   */
  private void visit(String path, String kind, Object node, UnaryOperator<Object> whole) {
    if (changed.add(kind)) {
      values.forEach(value -> add(path + ": " + value, whole.apply(value)));
      if (node instanceof Map<?, ?> map) {
        changeKeys(path, map, whole);
      } else if (node instanceof List<?> list && !list.isEmpty()) {
        changeItems(path, list, whole);
      }
    }
    if (node instanceof Map<?, ?> map) {
      // What is allowed for a key may depend on those beside it.
      String siblings = kind + map.keySet();
      map.forEach(
          (key, value) ->
              visit(
                  path + "." + key,
                  siblings + key,
                  value,
                  other -> whole.apply(with(map, key, key, other))));
    } else if (node instanceof List<?> list) {
      visitItems(path, kind, list, whole);
    }
  }

  private void changeKeys(String path, Map<?, ?> map, UnaryOperator<Object> whole) {
    add(path + " has one more key", whole.apply(with(map, "another", "another", "value")));
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object key = entry.getKey();
      Map<Object, Object> without = new LinkedHashMap<>(map);
      without.remove(key);
      // The name of the key goes on with a value and with the key once more.
      String twice = key + "\": 1, \"" + key;
      add(path + " without " + key, whole.apply(without));
      add(path + " misspells " + key, whole.apply(with(map, key, key + "x", entry.getValue())));
      add(path + " repeats " + key, whole.apply(with(map, key, twice, entry.getValue())));
    }
  }

  private void changeItems(String path, List<?> list, UnaryOperator<Object> whole) {
    List<Object> without = new ArrayList<>(list.subList(1, list.size()));
    List<Object> twice = new ArrayList<>(list);
    twice.add(list.get(0));
    add(path + " without its first item", whole.apply(without));
    add(path + " repeats its first item", whole.apply(twice));
  }

  private void visitItems(String path, String kind, List<?> list, UnaryOperator<Object> whole) {
    for (int i = 0; i < list.size(); i++) {
      int index = i;
      visit(
          path + "[" + i + "]",
          kind + "[]",
          list.get(i),
          other -> {
            List<Object> replaced = new ArrayList<>(list);
            replaced.set(index, other);
            return whole.apply(replaced);
          });
    }
  }

  private static Map<Object, Object> with(Map<?, ?> map, Object old, Object key, Object value) {
    Map<Object, Object> changed = new LinkedHashMap<>();
    map.forEach((name, kept) -> changed.put(name.equals(old) ? key : name, kept));
    changed.put(key, value);
    return changed;
  }

  private void add(String what, Object tree) {
    all.add(new Mutation(what, tree));
  }
}
