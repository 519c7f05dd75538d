package transition.catalog.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import transition.model.validation.Place;

/**
 * A tree of values with their places as bytes, which take a tenth of the time of YAML to read. What
 * is wrong with the values is found by those who read the tree, as always.
 *
 * <p>A node is its line, its column and its kind, and then the text of a scalar, the items of a
 * sequence, or the keys of a mapping, each with its line and column and its value. Numbers have
 * seven bits a byte, the lowest first, and a high bit where more follow. A text has its length
 * before it, doubled, and odd if the text goes beyond Latin-1.
 */
public final class CompactTree {

  private static final int SCALAR = 0;
  private static final int SEQUENCE = 1;
  private static final int MAPPING = 2;

  private CompactTree() {}

  /**
   * Returns the bytes of a file's tree.
   *
   * @param root of a file with nothing wrong that a parser can see
   */
  public static byte[] write(YamlNode root) {
    Writer writer = new Writer();
    writer.node(root);
    return writer.bytes.toByteArray();
  }

  /**
   * Returns the tree of a file.
   *
   * @param file how to name the file in errors
   */
  public static YamlNode read(String file, byte[] content) {
    return new Reader(content).node(file, "");
  }

  private static final class Writer {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void node(YamlNode node) {
      position(node.place());
      if (node instanceof YamlNode.Scalar scalar) {
        bytes.write(SCALAR);
        text(scalar.text());
      } else if (node instanceof YamlNode.Sequence sequence) {
        bytes.write(SEQUENCE);
        number(sequence.items().size());
        sequence.items().forEach(this::node);
      } else if (node instanceof YamlNode.Mapping mapping) {
        bytes.write(MAPPING);
        number(mapping.entries().size());
        mapping
            .entries()
            .forEach((key, value) -> entry(key, requireNonNull(mapping.keys().get(key)), value));
      } else {
        throw new IllegalArgumentException("has no value: " + node.place());
      }
    }

    private void entry(String key, Place place, YamlNode value) {
      text(key);
      position(place);
      node(value);
    }

    private void position(Place place) {
      number(place.line());
      number(place.column());
    }

    private void text(String text) {
      boolean isLatin = ISO_8859_1.newEncoder().canEncode(text);
      byte[] encoded = text.getBytes(isLatin ? ISO_8859_1 : UTF_8);
      number(encoded.length * 2 + (isLatin ? 0 : 1));
      bytes.writeBytes(encoded);
    }

    private void number(int number) {
      int rest = number;
      while (rest >= 0x80) {
        bytes.write((rest & 0x7f) | 0x80);
        rest >>>= 7;
      }
      bytes.write(rest);
    }
  }

  private static final class Reader {

    private final byte[] bytes;
    private int next;

    Reader(byte[] bytes) {
      this.bytes = bytes;
    }

    /**
     * Returns the node that comes next.
     *
     * @param path the field that it belongs to
     */
    YamlNode node(String file, String path) {
      return node(new Place(file, number(), number(), path));
    }

    private YamlNode node(Place place) {
      int kind = bytes[next++];
      return switch (kind) {
        case SCALAR -> new YamlNode.Scalar(text(), place);
        case SEQUENCE -> sequence(place);
        case MAPPING -> mapping(place);
        default -> throw new IllegalStateException("no kind of node: " + kind);
      };
    }

    private YamlNode sequence(Place place) {
      int size = number();
      List<YamlNode> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(node(place.item(i, number(), number())));
      }
      return new YamlNode.Sequence(List.copyOf(items), place);
    }

    private YamlNode mapping(Place place) {
      Map<String, YamlNode> entries = new LinkedHashMap<>();
      Map<String, Place> keys = new LinkedHashMap<>();
      for (int left = number(); left > 0; left--) {
        String key = text();
        Place keyPlace = place.field(key, number(), number());
        keys.put(key, keyPlace);
        entries.put(key, node(place.file(), keyPlace.path()));
      }
      return new YamlNode.Mapping(entries, keys, place);
    }

    private String text() {
      int length = number();
      int start = next;
      next += length / 2;
      return new String(bytes, start, length / 2, length % 2 == 0 ? ISO_8859_1 : UTF_8);
    }

    private int number() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        int part = bytes[next++];
        number |= (part & 0x7f) << shift;
        if (part >= 0) {
          return number;
        }
      }
    }
  }
}
