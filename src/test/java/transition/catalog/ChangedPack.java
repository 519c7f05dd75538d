package transition.catalog;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.catalog.yaml.CompactTree;
import transition.catalog.yaml.FatalProblems;

/**
 * A pack with the files of another one and a few of its own. It parses and lists what the other has
 * once.
 *
 * @param files the texts of its own files, by path
 */
record ChangedPack(
    Pack other,
    Map<String, Optional<PackFile>> read,
    Map<String, List<String>> lists,
    Map<String, String> files)
    implements Pack {

  ChangedPack(Pack other) {
    this(other, new HashMap<>(), new HashMap<>(), Map.of());
  }

  ChangedPack with(Map<String, String> more) {
    return new ChangedPack(other, read, lists, more);
  }

  @Override
  public String name() {
    return other.name();
  }

  @Override
  public boolean has(String path) {
    return files.containsKey(path) || other.has(path);
  }

  @Override
  public Optional<PackFile> read(String path) {
    String own = files.get(path);
    return own == null
        ? read.computeIfAbsent(path, this::prepared)
        : Optional.of(new PackFile.Yaml(own.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<PackFile> prepared(String path) {
    return new DataFiles(other, FatalProblems.INSTANCE)
        .tree(path)
        .map(CompactTree::write)
        .map(PackFile.Compact::new);
  }

  @Override
  public List<String> list(String folder) {
    return lists.computeIfAbsent(folder, other::list);
  }

  @Override
  public String display(String path) {
    return path;
  }
}
