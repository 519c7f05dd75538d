package transition.catalog.yaml;

import java.util.List;
import java.util.Map;
import transition.model.validation.Place;

/**
 * A YAML value with its place. Scalars stay as they are written: {@code NO}, {@code 1.10} and
 * {@code 010} are text until a field asks for something else.
 */
public sealed interface YamlNode {

  Place place();

  /** A single value; {@code text} is empty for a value that is left out. */
  record Scalar(String text, Place place) implements YamlNode {}

  record Sequence(List<YamlNode> items, Place place) implements YamlNode {}

  /** In the order in which the keys are written. */
  record Mapping(Map<String, YamlNode> entries, Map<String, Place> keys, Place place)
      implements YamlNode {}

  /** A value that cannot be known, because of a problem that is reported already. */
  record Wrong(Place place) implements YamlNode {}
}
