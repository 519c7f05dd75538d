package transition.render;

import java.util.ArrayList;
import java.util.List;
import transition.document.BarChart;
import transition.document.BarChart.Bar;
import transition.document.Text;
import transition.document.Text.Style;

/** Lays out a bar chart, a line for each range where the width allows. */
final class BarLayout {

  private static final String GAP = "  ";
  private static final int SHORTEST = 10;

  private final CharacterSet characters;
  private final int width;
  private final long scale;
  private final int labels;
  private final int captions;

  private BarLayout(BarChart bars, int width, CharacterSet characters) {
    this.characters = characters;
    this.width = width;
    this.scale = bars.bars().stream().mapToLong(Bar::high).max().orElse(1);
    this.labels =
        bars.bars().stream().mapToInt(bar -> DisplayWidth.of(bar.label())).max().orElse(0);
    this.captions =
        bars.bars().stream().mapToInt(bar -> DisplayWidth.of(bar.caption())).max().orElse(0);
  }

  static List<Text> lines(BarChart bars, int width, CharacterSet characters) {
    BarChart ready = new BarChart(bars.bars().stream().map(bar -> ready(bar, characters)).toList());
    BarLayout layout = new BarLayout(ready, width, characters);
    return ready.bars().stream().flatMap(bar -> layout.lines(bar).stream()).toList();
  }

  private static Bar ready(Bar bar, CharacterSet characters) {
    return new Bar(
        characters.displayable(bar.label()),
        bar.low(),
        bar.high(),
        bar.open(),
        characters.displayable(bar.caption()),
        bar.accent());
  }

  /** Lays out one line, or more where label, bar and figures do not fit side by side. */
  private List<Text> lines(Bar bar) {
    int room = width - labels - captions - 2 * GAP.length();
    Text label = Text.of(pad(bar.label(), labels));
    if (room >= SHORTEST) {
      return List.of(label.plus(GAP).plus(drawn(bar, room)).plus(GAP + bar.caption()));
    }
    int wide = Math.max(SHORTEST, width);
    List<Text> lines =
        new ArrayList<>(TextWrapper.wrap(Text.of(bar.label() + GAP + bar.caption()), width));
    lines.add(drawn(bar, wide));
    return lines;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - DisplayWidth.of(text));
  }

  private Text drawn(Bar bar, int cells) {
    int from = (int) Math.min(cells - 1, bar.low() * cells / scale);
    int to = Math.max(from + 1, (int) ((bar.high() * cells + scale - 1) / scale));
    String track = String.valueOf(characters.track);
    String range = String.valueOf(characters.bar).repeat(to - from);
    String end = bar.open() ? String.valueOf(characters.beyond) : "";
    return Text.muted(track.repeat(from))
        .plus(Text.of(range.substring(end.length()) + end, bar.accent() ? Style.GOOD : Style.PLAIN))
        .plus(Text.muted(track.repeat(Math.max(0, cells - to))));
  }
}
