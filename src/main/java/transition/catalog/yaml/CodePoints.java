package transition.catalog.yaml;

import org.jspecify.annotations.Nullable;

/** Where the code points that YAML counts are in a text, which counts characters of UTF-16. */
final class CodePoints {

  private final int start;
  private final int @Nullable [] offsets;

  /**
   * The code points of YAML that is a part of a text.
   *
   * @param start where it begins in the text
   */
  CodePoints(String yaml, int start) {
    this.start = start;
    boolean counted = yaml.codePointCount(0, yaml.length()) < yaml.length();
    this.offsets = counted ? offsets(yaml) : null;
  }

  private static int[] offsets(String yaml) {
    int[] offsets = new int[yaml.codePointCount(0, yaml.length()) + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = yaml.offsetByCodePoints(offsets[i - 1], 1);
    }
    return offsets;
  }

  /** Returns the index in the text of the code point with a number in the YAML, from 0. */
  int index(int number) {
    return start + (offsets == null ? number : offsets[number]);
  }
}
