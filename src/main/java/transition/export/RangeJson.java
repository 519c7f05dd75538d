package transition.export;

import transition.model.IntRange;

/** A range of months, years or percent, as the key says. */
record RangeJson(int low, int high) {

  static RangeJson of(IntRange range) {
    return new RangeJson(range.low(), range.high());
  }
}
