package transition.catalog;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import transition.catalog.yaml.CompactTree;
import transition.catalog.yaml.FatalProblems;
import transition.catalog.yaml.InvalidDataException;

/** All files of a pack in one byte array: their paths and lengths, then their trees. */
final class CompactPack {

  private final byte[] bytes;
  private final int trees;
  private final NavigableMap<String, TreeRange> files;

  /** The position of a tree, relative to the first one. */
  private record TreeRange(int start, int length) {}

  /**
   * Creates a pack.
   *
   * @param trees the index of the first tree
   */
  private CompactPack(byte[] bytes, int trees, NavigableMap<String, TreeRange> files) {
    this.bytes = bytes;
    this.trees = trees;
    this.files = files;
  }

  /**
   * Writes all files of a pack.
   *
   * @throws InvalidDataException if a file cannot be read completely or is not plain YAML
   */
  static void write(Pack pack, OutputStream out) throws IOException {
    Map<String, byte[]> trees = new TreeMap<>();
    DataFiles files = new DataFiles(pack, FatalProblems.INSTANCE);
    for (String folder : PackFolders.ALL) {
      for (String id : pack.list(folder)) {
        String path = PackFolders.path(folder, id);
        files.tree(path).map(CompactTree::write).ifPresent(tree -> trees.put(path, tree));
      }
    }
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(trees.size());
    for (Map.Entry<String, byte[]> tree : trees.entrySet()) {
      data.writeUTF(tree.getKey());
      data.writeInt(tree.getValue().length);
    }
    for (byte[] tree : trees.values()) {
      data.write(tree);
    }
  }

  /** Reads what {@link #write} has written. */
  static CompactPack read(byte[] bytes) {
    NavigableMap<String, TreeRange> files = new TreeMap<>();
    int start = 0;
    try (DataInputStream data = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int left = data.readInt(); left > 0; left--) {
        String path = data.readUTF();
        TreeRange slice = new TreeRange(start, data.readInt());
        files.put(path, slice);
        start += slice.length;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CompactPack(bytes, bytes.length - start, files);
  }

  /** Returns whether there is a file, or a folder with files. */
  boolean has(String path) {
    return path.isEmpty() || files.containsKey(path) || !inside(path).isEmpty();
  }

  private NavigableMap<String, TreeRange> inside(String folder) {
    return files.subMap(folder + "/", true, folder + "0", false); // "0" follows "/" in ASCII
  }

  /** Returns the tree of a file, in the format of {@link CompactTree}. */
  Optional<byte[]> tree(String path) {
    TreeRange slice = files.get(path);
    if (slice == null) {
      return Optional.empty();
    }
    int start = trees + slice.start;
    return Optional.of(Arrays.copyOfRange(bytes, start, start + slice.length));
  }

  /** Returns the sorted names of the files in a folder, without their extension. */
  List<String> list(String folder) {
    return inside(folder).keySet().stream()
        .map(
            path ->
                path.substring(folder.length() + 1, path.length() - PackFolders.EXTENSION.length()))
        .sorted()
        .toList();
  }
}
