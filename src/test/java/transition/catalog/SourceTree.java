package transition.catalog;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A data file as maps, lists and scalars. A scalar is its source text, quotes included, so that
 * {@code 6} and {@code "6"} stay what they are.
 */
final class SourceTree {

  private SourceTree() {}

  static Object of(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties().forEach(entry -> map.put(entry.getKey(), of(entry.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(item -> list.add(of(item)));
      return list;
    }
    return node.toString();
  }

  /** As YAML, all on one line. */
  static String write(Object node) {
    if (node instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> "\"" + entry.getKey() + "\": " + write(entry.getValue()))
          .collect(joining(", ", "{", "}"));
    }
    return node instanceof List<?> list
        ? list.stream().map(SourceTree::write).collect(joining(", ", "[", "]"))
        : node.toString();
  }

  /** Every field, such as {@code pay[].market}. */
  static Set<String> paths(Object tree) {
    Set<String> paths = new TreeSet<>();
    collect("", tree, paths);
    return paths;
  }

  private static void collect(String path, Object node, Set<String> paths) {
    if (node instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        String field = path + "." + entry.getKey();
        paths.add(field.substring(1));
        collect(field, entry.getValue(), paths);
      }
    } else if (node instanceof List<?> list) {
      list.forEach(item -> collect(path + "[]", item, paths));
    }
  }
}
