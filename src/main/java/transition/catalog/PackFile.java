package transition.catalog;

import transition.catalog.yaml.CompactTree;

/** The content of a file of a pack, as the pack has it. */
public sealed interface PackFile {

  /** Its bytes; of a file that is too large to be valid they may be only the beginning. */
  byte[] content();

  /** A file as people write it. */
  @SuppressWarnings("ArrayRecordComponent") // read once, and never compared
  record Yaml(byte[] content) implements PackFile {}

  /** A file whose tree the build has made already, and {@link CompactTree} has written. */
  @SuppressWarnings("ArrayRecordComponent")
  record Compact(byte[] content) implements PackFile {}
}
