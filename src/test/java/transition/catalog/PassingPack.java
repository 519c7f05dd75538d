package transition.catalog;

import java.util.List;
import java.util.Optional;

/** A pack that passes every question on to another one, but for those that a test answers. */
class PassingPack implements Pack {

  private final Pack pack;

  PassingPack(Pack pack) {
    this.pack = pack;
  }

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
    return pack.read(path);
  }

  @Override
  public List<String> list(String folder) {
    return pack.list(folder);
  }

  @Override
  public String display(String path) {
    return pack.display(path);
  }
}
