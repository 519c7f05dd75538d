package transition.catalog;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.model.Transition;

/** Every text in a tree of records, with the path to it, so that no field is forgotten. */
record Texts(List<Entry> entries) {

  record Entry(String path, String text) {}

  static Texts of(String name, Object value) {
    Texts texts = new Texts(new ArrayList<>());
    texts.collect(name, value);
    return texts;
  }

  /** All that the bundled pack says: every role, skill, source, transition and its guidance. */
  static Texts ofBundledPack() {
    Catalog catalog = new Catalog(new BundledPack());
    Texts texts = new Texts(new ArrayList<>());
    texts.collect("roles", catalog.roles());
    texts.collect("skills", catalog.skills());
    texts.collect(
        "sources", catalog.transitions().stream().map(Transition::source).distinct().toList());
    texts.collect("transitions", catalog.transitions());
    texts.collect("guidance", catalog.transitions().stream().map(catalog::guidance).toList());
    return texts;
  }

  private void collect(String path, Object value) {
    if (value instanceof String text) {
      entries.add(new Entry(path, text));
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> collect(path, present));
    } else if (value instanceof Collection<?> items) {
      int index = 0;
      for (Object item : items) {
        collect(path + "[" + index++ + "]", item);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, item) -> collect(path + "." + key, item));
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(path + "." + component.getName(), get(record, component));
      }
    }
  }

  private static Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
