package transition.render;

/** The maximum widths of terminal text, however wide the terminal is. */
final class MaximumWidths {

  /** Columns of a line of prose; longer lines are hard to read. */
  static final int PROSE = 100;

  /** Columns of titles with text flush right, and of bar charts. */
  static final int PAGE = 120;

  private MaximumWidths() {}
}
