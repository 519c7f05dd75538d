package transition.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.document.BarChart;
import transition.document.BlockVisitor;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.BurnUpChart;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.GanttChart;
import transition.document.LineChart;
import transition.document.Metadata;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Text;
import transition.document.Text.Run;
import transition.document.Text.Style;
import transition.document.Title;

/** Lays out blocks as lines of a terminal; empty for those that a terminal does not show. */
final class TerminalLayout implements BlockVisitor<Optional<List<Text>>> {

  private static final String INDENT = "  ";
  private static final String SEPARATOR = " · ";
  private static final int METER_CELLS = 20;

  private final int terminal;
  private final int page;
  private final int prose;
  private final CharacterSet characters;

  TerminalLayout(int width, CharacterSet characters) {
    this.terminal = width;
    this.page = Math.min(width, MaximumWidths.PAGE);
    this.prose = Math.min(width, MaximumWidths.PROSE);
    this.characters = characters;
  }

  @Override
  public Optional<List<Text>> visit(Title title) {
    return Optional.of(twoSides(title.text(), displayable(title.aside())));
  }

  @Override
  public Optional<List<Text>> visit(Section section) {
    if (section.percent().isPresent()) {
      Text title = restyled(section.text(), Style.STRONG);
      return Optional.of(twoSides(title, meter(section.percent().getAsInt())));
    }
    String indent = section.level() == 1 ? "" : INDENT;
    return indented(indent, heading(section.text().plain(), prose - indent.length()));
  }

  @Override
  public Optional<List<Text>> visit(Paragraph paragraph) {
    return prose(paragraph.text());
  }

  @Override
  public Optional<List<Text>> visit(Facts facts) {
    int labels =
        facts.facts().stream().mapToInt(fact -> DisplayWidth.of(fact.label())).max().orElse(0);
    String indent = INDENT + " ".repeat(labels) + INDENT;
    List<Text> lines = new ArrayList<>();
    for (Fact fact : facts.facts()) {
      String label = fact.label() + " ".repeat(labels - DisplayWidth.of(fact.label()));
      lines.addAll(
          hanging(
              Text.muted(INDENT + label + INDENT),
              indent,
              TextWrapper.wrap(displayable(fact.value()), prose - indent.length())));
    }
    return Optional.of(lines);
  }

  @Override
  public Optional<List<Text>> visit(Bullets bullets) {
    Bullets displayable =
        new Bullets(
            bullets.bullets().stream()
                .map(
                    bullet ->
                        new Bullet(
                            bullet.mark(),
                            displayable(bullet.term()),
                            displayable(bullet.detail())))
                .toList());
    return indented(INDENT, BulletLayout.lines(displayable, prose - INDENT.length(), characters));
  }

  @Override
  public Optional<List<Text>> visit(Table table) {
    Table displayable =
        new Table(
            table.columns(),
            table.rows().stream()
                .map(row -> row.stream().map(this::displayable).toList())
                .toList());
    return indented(INDENT, TableLayout.lines(displayable, terminal - INDENT.length(), characters));
  }

  @Override
  public Optional<List<Text>> visit(BarChart chart) {
    return indented(INDENT, BarLayout.lines(chart, page - INDENT.length(), characters));
  }

  @Override
  public Optional<List<Text>> visit(GanttChart chart) {
    return indented(INDENT, GanttLayout.lines(chart, terminal - INDENT.length(), characters));
  }

  @Override
  public Optional<List<Text>> visit(LineChart chart) {
    return Optional.empty();
  }

  @Override
  public Optional<List<Text>> visit(BurnUpChart chart) {
    return indented(INDENT, BurnUpLayout.lines(chart, terminal - INDENT.length(), characters));
  }

  @Override
  public Optional<List<Text>> visit(Checklist checklist) {
    return Optional.of(
        checklist.checks().stream().flatMap(check -> check(check).stream()).toList());
  }

  @Override
  public Optional<List<Text>> visit(Note note) {
    return prose(restyled(note.text(), Style.MUTED));
  }

  @Override
  public Optional<List<Text>> visit(NextCommand next) {
    return Optional.of(
        CommandLayout.lines("Next: ", characters.displayable(next.line()), terminal));
  }

  @Override
  public Optional<List<Text>> visit(Metadata metadata) {
    return Optional.empty();
  }

  private Text displayable(Text text) {
    return new Text(
        text.runs().stream()
            .map(run -> new Run(characters.displayable(run.text()), run.style()))
            .toList());
  }

  private static Text restyled(Text text, Style style) {
    return Text.of(text.plain(), style);
  }

  private Optional<List<Text>> prose(Text text) {
    return indented(INDENT, TextWrapper.wrap(displayable(text), prose - INDENT.length()));
  }

  private static Optional<List<Text>> indented(String indent, List<Text> lines) {
    return Optional.of(lines.stream().map(Text.of(indent)::plus).toList());
  }

  /** Puts a label before the first line and an indent before the others. */
  private static List<Text> hanging(Text label, String indent, List<Text> lines) {
    List<Text> hanging = new ArrayList<>();
    for (Text line : lines) {
      hanging.add((hanging.isEmpty() ? label : Text.of(indent)).plus(line));
    }
    return hanging;
  }

  /** Puts one text flush left and one flush right, or below it where the line is too short. */
  private List<Text> twoSides(Text left, Text right) {
    Text start = displayable(left);
    int space = page - TextWrapper.width(start) - TextWrapper.width(right);
    if (right.isEmpty() || space < INDENT.length()) {
      List<Text> lines = new ArrayList<>(TextWrapper.balanced(start, page));
      if (!right.isEmpty()) {
        lines.addAll(TextWrapper.wrap(right, page));
      }
      return lines;
    }
    return List.of(start.plus(" ".repeat(space)).plus(right));
  }

  /** Breaks a heading at its separators rather than elsewhere, unless that takes more lines. */
  private List<Text> heading(String heading, int width) {
    Text whole = Text.strong(characters.displayable(heading));
    if (TextWrapper.width(whole) <= width) {
      return List.of(whole);
    }
    List<Text> parts =
        Stream.of(heading.split(SEPARATOR, -1))
            .map(part -> Text.strong(characters.displayable(part)))
            .toList();
    List<Text> lines =
        TextWrapper.flow(parts, Text.strong(characters.displayable(SEPARATOR)), width);
    List<Text> balanced = TextWrapper.balanced(whole, width);
    return lines.size() <= balanced.size() ? lines : balanced;
  }

  private Text meter(int percent) {
    int full = Math.round(METER_CELLS * percent / 100f);
    return Text.of(String.valueOf(characters.meterFull).repeat(full), Style.GOOD)
        .plus(Text.muted(String.valueOf(characters.meterEmpty).repeat(METER_CELLS - full)))
        .plus(" %3s%%".formatted(percent));
  }

  private List<Text> check(Check check) {
    Text box = Text.of(INDENT + "[ ] ").plus(Text.strong(check.number())).plus(" ");
    int indent = TextWrapper.width(box);
    return hanging(
        box, " ".repeat(indent), TextWrapper.wrap(displayable(check.line()), prose - indent));
  }
}
