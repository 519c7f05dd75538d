package transition.render.html;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import transition.document.BarChart;
import transition.document.BarChart.Bar;
import transition.document.Text;

/** Draws a bar chart. */
final class BarChartSvg {

  private static final int MOST_STEPS = 5;

  private BarChartSvg() {}

  static Element of(BarChart block, String id) {
    List<Bar> bars = block.bars();
    long greatest = bars.stream().mapToLong(Bar::high).max().orElse(1);
    AmountAxis scale = AmountAxis.of(0, greatest, MOST_STEPS);
    String words =
        bars.stream()
            .map(bar -> bar.label() + ": " + bar.caption())
            .collect(Collectors.joining("; "));
    RowFigure chart =
        new RowFigure("bars", id, "Ranges on one scale from 0.", words + ".", bars.size());
    axis(chart, scale);
    bars.forEach(bar -> bar(chart, bar, scale));
    return chart.figure();
  }

  private static void axis(RowFigure chart, AmountAxis scale) {
    int steps = scale.ticks().size() - 1;
    for (int i = 0; i <= steps; i++) {
      double share = (double) i / steps;
      chart.line(i == 0 ? "grid zero" : "grid", share);
      String anchor = i == 0 ? "start" : i == steps ? "end" : "middle";
      String kind = i % 2 == 0 ? "tick" : "tick more";
      chart.label(kind, scale.label("", scale.ticks().get(i)), share, 0, anchor);
    }
  }

  private static void bar(RowFigure chart, Bar bar, AmountAxis scale) {
    Element row = chart.row(Text.of(bar.label()), Text.of(bar.caption()));
    double high = scale.share(bar.high());
    String kind = bar.accent() ? "bar accent" : "bar";
    Svg.rect(row, kind, scale.share(bar.low()), high, "-9", "18");
    if (bar.open()) {
      Svg.path(Svg.at(row, high, 0), kind, "M3-9 12 0 3 9z");
    }
  }
}
