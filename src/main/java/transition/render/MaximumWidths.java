package transition.render;

/** How wide terminal text gets at most, however wide the terminal is. */
final class MaximumWidths {

  /** A line of prose, in columns: longer ones are hard to read. */
  static final int PROSE = 100;

  /** A page: titles with something flush right, and bars with their figures. */
  static final int PAGE = 120;

  private MaximumWidths() {}
}
