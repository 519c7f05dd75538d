package transition.render;

import static transition.render.GanttColumns.GAP;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.Moment;
import transition.document.Text;
import transition.text.OneLine;

/**
 * Lays out a Gantt chart: names, bars and, where there is room, captions. Where it is narrow, names
 * are above their bars.
 */
final class GanttLayout {

  private final GanttChart gantt;
  private final int width;
  private final CharacterSet characters;
  private final GanttColumns columns;
  private final DayTicks ticks;
  private final GanttDrawing drawing;

  private GanttLayout(GanttChart gantt, int width, CharacterSet characters) {
    this.gantt = gantt;
    this.width = width;
    this.characters = characters;
    this.columns = GanttColumns.of(gantt.lanes(), width);
    DayScale scale = new DayScale(gantt.days(), columns.chart());
    this.ticks = new DayTicks(scale);
    this.drawing = new GanttDrawing(gantt, scale, characters, ticks.columns());
  }

  /**
   * Returns the lines of the chart, which fills the width.
   *
   * @param width at least 20
   */
  static List<Text> lines(GanttChart gantt, int width, CharacterSet characters) {
    return new GanttLayout(ready(gantt, characters), width, characters).lines();
  }

  private static GanttChart ready(GanttChart gantt, CharacterSet characters) {
    return new GanttChart(
        gantt.days(),
        gantt.lanes().stream()
            .map(
                lane ->
                    new Lane(
                        lane.number(),
                        characters.displayable(OneLine.of(lane.label())),
                        lane.days(),
                        characters.displayable(OneLine.of(lane.caption())),
                        lane.search()))
            .toList(),
        gantt.breaks(),
        gantt.moments().stream()
            .sorted(Comparator.comparing(Moment::day).reversed())
            .map(
                moment ->
                    new Moment(moment.day(), characters.displayable(OneLine.of(moment.label()))))
            .toList());
  }

  private List<Text> lines() {
    List<Text> lines = new ArrayList<>();
    ticks.header().forEach(line -> lines.add(indented(line)));
    List<ChartRow> rows = gantt.lanes().stream().map(drawing::lane).toList();
    for (int i = 0; i < rows.size(); i++) {
      lines.addAll(lane(gantt.lanes().get(i), rows.get(i)));
    }
    List<Moment> moments = gantt.moments();
    for (int i = 0; i < moments.size(); i++) {
      lines.addAll(moment(moments.get(i), moments.subList(i + 1, moments.size())));
    }
    TextWrapper.wrap(legend(rows), columns.chart()).forEach(line -> lines.add(indented(line)));
    return lines;
  }

  private Text indented(Text line) {
    return Text.of(blank(columns.left())).plus(line);
  }

  private List<Text> lane(Lane lane, ChartRow row) {
    List<Text> lines = new ArrayList<>();
    for (Text words : columns.label(lane)) {
      String number = lines.isEmpty() ? Integer.toString(lane.number()) : "";
      Text label = Text.of(blank(columns.numbers() - number.length()) + number + GAP).plus(words);
      if (columns.beside()) {
        Text chart = lines.isEmpty() ? bar(lane, row) : drawing.backdrop().text();
        lines.add(padded(label, columns.left()).plus(chart));
      } else {
        lines.add(label);
      }
    }
    if (!columns.beside()) {
      lines.add(row.text());
    }
    return lines;
  }

  private Text bar(Lane lane, ChartRow row) {
    return columns.captions()
        ? padded(row.text(), columns.chart()).plus(GAP).plus(Text.muted(lane.caption()))
        : row.text();
  }

  /** Lays out a pointer to a day, with its date and label on the side that has room. */
  private List<Text> moment(Moment moment, List<Moment> below) {
    Text row = indented(drawing.pointer(moment, below).text());
    String words = moment.day() + " " + moment.label();
    int room = DisplayWidth.of(words) + 1;
    int pointer = TextWrapper.width(row) - 1;
    if (pointer + room < width) {
      return List.of(row.plus(" " + words));
    }
    if (pointer >= room) {
      List<Moment> clear =
          below.stream()
              .filter(m -> columns.left() + drawing.column(m) + room < pointer - 1)
              .toList();
      Text before = clear.isEmpty() ? Text.EMPTY : indented(drawing.lines(clear).text());
      return List.of(
          padded(before, pointer - room)
              .plus(words + " ")
              .plus(GanttSymbols.POINTER.text(characters)));
    }
    List<Text> lines = new ArrayList<>(List.of(row));
    lines.addAll(TextWrapper.wrap(Text.of(words), width));
    return lines;
  }

  /** Returns the symbols that occur, each with its meaning. */
  private Text legend(List<ChartRow> rows) {
    return ChartSymbol.legend(GanttSymbols.LEGEND, rows, characters).stream()
        .reduce((before, next) -> before.plus(GAP).plus(next))
        .orElse(Text.EMPTY);
  }

  private static String blank(int width) {
    return " ".repeat(width);
  }

  private static Text padded(Text text, int width) {
    return text.plus(blank(width - TextWrapper.width(text)));
  }
}
