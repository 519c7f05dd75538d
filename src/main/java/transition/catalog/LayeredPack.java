package transition.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Several packs as one. A later pack adds files to the earlier ones, and replaces files at the same
 * path.
 */
public final class LayeredPack implements Pack {

  private final List<Pack> latestFirst;

  /**
   * Combines packs.
   *
   * @param packs in increasing precedence; at least one
   */
  public LayeredPack(List<Pack> packs) {
    List<Pack> reversed = new ArrayList<>(packs);
    Collections.reverse(reversed);
    this.latestFirst = List.copyOf(reversed);
  }

  @Override
  public String name() {
    return holder("").name();
  }

  @Override
  public boolean has(String path) {
    return latestFirst.stream().anyMatch(pack -> pack.has(path));
  }

  @Override
  public Optional<PackFile> read(String path) {
    for (Pack pack : latestFirst) {
      Optional<PackFile> file = pack.read(path);
      if (file.isPresent()) {
        return file;
      }
    }
    return Optional.empty();
  }

  @Override
  public List<String> list(String folder) {
    TreeSet<String> names = new TreeSet<>();
    latestFirst.forEach(pack -> names.addAll(pack.list(folder)));
    return List.copyOf(names);
  }

  @Override
  public String display(String path) {
    return holder(path).display(path);
  }

  @Override
  public List<Pack> holders(String path) {
    return latestFirst.stream().filter(pack -> pack.has(path)).toList();
  }

  /** Returns the pack whose file is used; the last pack if none has the file. */
  private Pack holder(String path) {
    return latestFirst.stream()
        .filter(pack -> pack.has(path))
        .findFirst()
        .orElse(latestFirst.get(0));
  }
}
