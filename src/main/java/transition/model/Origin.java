package transition.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Where an entry of the data came from.
 *
 * @param pack the pack whose file counts, as people name it
 * @param file that file
 * @param replaced the packs whose file of the same path it takes the place of, the nearest first
 */
public record Origin(String pack, String file, List<String> replaced) {

  public Origin {
    requireNonNull(pack, "pack");
    requireNonNull(file, "file");
    replaced = List.copyOf(replaced);
  }
}
