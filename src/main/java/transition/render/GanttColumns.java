package transition.render;

import java.util.List;
import java.util.function.ToIntFunction;
import transition.document.GanttChart.Lane;
import transition.document.Text;

/**
 * The columns of a Gantt chart's names, bars and captions.
 *
 * @param beside whether names stand beside the bars, and not above them
 * @param numbers the columns of the lanes' numbers
 * @param labels the columns of their names
 * @param left where the chart begins
 * @param chart how many columns it has, at least 1
 * @param captions whether there is room for them
 */
record GanttColumns(
    boolean beside, int numbers, int labels, int left, int chart, boolean captions) {

  static final String GAP = "  ";

  /** The least width at which names are beside their bars. */
  private static final int BESIDE = 56;

  /** The least width at which there may be captions. */
  private static final int WIDE = 100;

  private static final int LABEL_PERCENT = 40;
  private static final int CHART_PERCENT = 42;

  /** Fits the columns into a width of at least 20. */
  static GanttColumns of(List<Lane> lanes, int width) {
    int numbers = widest(lanes, lane -> Integer.toString(lane.number()).length());
    int margin = numbers + GAP.length();
    if (width < BESIDE) {
      return new GanttColumns(false, numbers, width - margin, 0, width, false);
    }
    int most = width * LABEL_PERCENT / 100 - margin;
    int labels = widest(lanes, lane -> widestLine(balanced(lane, most)));
    int left = margin + labels + GAP.length();
    int chart = width - left;
    int besideCaptions = chart - GAP.length() - widest(lanes, l -> DisplayWidth.of(l.caption()));
    boolean captions = width >= WIDE && besideCaptions >= width * CHART_PERCENT / 100;
    return new GanttColumns(
        true, numbers, labels, left, captions ? besideCaptions : chart, captions);
  }

  /** Returns a lane's name, broken into lines. */
  List<Text> label(Lane lane) {
    return balanced(lane, labels);
  }

  private static List<Text> balanced(Lane lane, int width) {
    return TextWrapper.balanced(Text.of(lane.label()), width);
  }

  private static int widestLine(List<Text> lines) {
    return lines.stream().mapToInt(TextWrapper::width).max().orElse(0);
  }

  private static int widest(List<Lane> lanes, ToIntFunction<Lane> width) {
    return lanes.stream().mapToInt(width).max().orElse(0);
  }
}
