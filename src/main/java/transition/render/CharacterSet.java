package transition.render;

/** The characters that a terminal shows, and the symbols drawn with them. */
enum CharacterSet {
  UNICODE("✓", "•", '█', '░', '█', '·', '▶'),
  ASCII("+", "*", '#', '.', '#', '.', '>');

  final String check;
  final String point;
  final char meterFull;
  final char meterEmpty;
  final char bar;
  final char track;
  final char beyond;

  CharacterSet(
      String check,
      String point,
      char meterFull,
      char meterEmpty,
      char bar,
      char track,
      char beyond) {
    this.check = check;
    this.point = point;
    this.meterFull = meterFull;
    this.meterEmpty = meterEmpty;
    this.bar = bar;
    this.track = track;
    this.beyond = beyond;
  }

  /** Replaces characters that the terminal lacks or that differ in width between terminals. */
  String displayable(String text) {
    return this == ASCII ? Ascii.of(text) : DisplayWidth.settled(text);
  }
}
