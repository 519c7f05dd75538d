package transition.catalog;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A pack that counts the files read from it, for a progress display.
 *
 * @param files the counter
 */
public record CountedPack(Pack pack, AtomicInteger files) implements Pack {

  @Override
  public String name() {
    return pack.name();
  }

  @Override
  public boolean has(String path) {
    return pack.has(path);
  }

  @Override
  public Optional<PackFile> read(String path) {
    Optional<PackFile> content = pack.read(path);
    content.ifPresent(file -> files.incrementAndGet());
    return content;
  }

  @Override
  public List<String> list(String folder) {
    return pack.list(folder);
  }

  @Override
  public List<String> entries(String folder) {
    return pack.entries(folder);
  }

  @Override
  public List<Pack> holders(String path) {
    return pack.holders(path);
  }

  @Override
  public String display(String path) {
    return pack.display(path);
  }
}
