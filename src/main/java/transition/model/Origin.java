package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The pack and file that an entry of the data came from.
 *
 * @param pack the display name of the pack whose file is used
 * @param file that file
 * @param replaced the packs whose file at the same path is overridden, nearest first
 */
public record Origin(String pack, String file, List<String> replaced) {

  public Origin {
    requireNonNull(pack, "pack");
    requireNonNull(file, "file");
    replaced = List.copyOf(replaced);
  }
}
