package transition.catalog;

import transition.catalog.yaml.CompactTree;

/** The content of a file in a pack. */
public sealed interface PackFile {

  /** Returns its bytes; for a file that is too large to be valid, perhaps only the beginning. */
  byte[] content();

  /** A file as people write it. */
  @SuppressWarnings("ArrayRecordComponent") // read once, and never compared
  record Yaml(byte[] content) implements PackFile {}

  /** A file whose tree the build has prepared with {@link CompactTree}. */
  @SuppressWarnings("ArrayRecordComponent")
  record Compact(byte[] content) implements PackFile {}
}
