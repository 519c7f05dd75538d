package transition.render;

import java.util.List;
import java.util.stream.Stream;
import transition.document.Block;
import transition.document.Block.Bars;
import transition.document.Block.Bullet;
import transition.document.Block.Bullets;
import transition.document.Block.BurnUp;
import transition.document.Block.Check;
import transition.document.Block.Checklist;
import transition.document.Block.Curve;
import transition.document.Block.Fact;
import transition.document.Block.Facts;
import transition.document.Block.FrontMatter;
import transition.document.Block.Gantt;
import transition.document.Block.Next;
import transition.document.Block.Note;
import transition.document.Block.Paragraph;
import transition.document.Block.Section;
import transition.document.Block.Table;
import transition.document.Block.Title;
import transition.document.Document;
import transition.document.Text;
import transition.document.Text.Run;
import transition.document.Text.Style;

/** A document as text for a terminal, or for a file that looks like one. */
public final class TerminalRenderer {

  private static final String INDENT = "  ";
  private static final String PARTS = " · ";
  private static final int METER_CELLS = 20;

  private final int terminal;
  private final int page;
  private final int prose;
  private final Glyphs glyphs;
  private final Canvas canvas;

  private TerminalRenderer(int width, boolean color, boolean unicode) {
    this.terminal = width;
    this.page = Math.min(width, MaximumWidths.PAGE);
    this.prose = Math.min(width, MaximumWidths.PROSE);
    this.glyphs = unicode ? Glyphs.UNICODE : Glyphs.ASCII;
    this.canvas = new Canvas(color);
  }

  /**
   * The text of a document, every line ended.
   *
   * @param width the columns there are, at least 20; prose does not take more than 100, and only
   *     tables and charts over time take more than 120
   * @param color whether to use escape codes
   * @param unicode whether to use more than ASCII
   */
  public static String render(Document document, int width, boolean color, boolean unicode) {
    TerminalRenderer renderer = new TerminalRenderer(width, color, unicode);
    Block before = null;
    for (Block block : document.blocks()) {
      if (block instanceof FrontMatter || block instanceof Curve) {
        continue;
      }
      if (before != null && !isHeadingOf(before, block)) {
        renderer.canvas.blankLine();
      }
      renderer.block(block);
      before = block;
    }
    return renderer.canvas.toString();
  }

  private static boolean isHeadingOf(Block before, Block block) {
    return before instanceof Section outer
        && !(block instanceof Next)
        && !(block instanceof Section inner && inner.level() <= outer.level());
  }

  private void block(Block block) {
    if (block instanceof Title title) {
      twoSides(title.text(), ready(title.aside()));
    } else if (block instanceof Section section) {
      section(section);
    } else if (block instanceof Paragraph paragraph) {
      indented(paragraph.text());
    } else if (block instanceof Facts facts) {
      facts(facts.facts());
    } else if (block instanceof Bullets bullets) {
      BulletLayout.lines(ready(bullets), prose - INDENT.length(), glyphs)
          .forEach(line -> canvas.line(INDENT, line));
    } else if (block instanceof Table table) {
      TableLayout.lines(ready(table), terminal - INDENT.length(), glyphs)
          .forEach(line -> canvas.line(INDENT, line));
    } else if (block instanceof Bars bars) {
      BarLayout.lines(bars, page - INDENT.length(), glyphs)
          .forEach(line -> canvas.line(INDENT, line));
    } else if (block instanceof Gantt gantt) {
      GanttLayout.lines(gantt, terminal - INDENT.length(), glyphs)
          .forEach(line -> canvas.line(INDENT, line));
    } else if (block instanceof BurnUp burnUp) {
      BurnUpLayout.lines(burnUp, terminal - INDENT.length(), glyphs)
          .forEach(line -> canvas.line(INDENT, line));
    } else if (block instanceof Checklist checklist) {
      checklist.checks().forEach(this::check);
    } else if (block instanceof Note note) {
      indented(restyled(note.text(), Style.MUTED));
    } else if (block instanceof Next next) {
      CommandLayout.lines("Next: ", glyphs.words(next.command()), terminal)
          .forEach(line -> canvas.line("", line));
    } else {
      throw new IllegalStateException("not drawn: " + block);
    }
  }

  private Text ready(Text text) {
    return new Text(
        text.runs().stream().map(run -> new Run(glyphs.words(run.text()), run.style())).toList());
  }

  private Bullets ready(Bullets bullets) {
    return new Bullets(
        bullets.bullets().stream()
            .map(one -> new Bullet(one.mark(), ready(one.term()), ready(one.detail())))
            .toList());
  }

  private Table ready(Table table) {
    return new Table(
        table.columns(),
        table.rows().stream().map(row -> row.stream().map(this::ready).toList()).toList());
  }

  private static Text restyled(Text text, Style style) {
    return Text.of(text.plain(), style);
  }

  /** One text flush left and one flush right, or below each other where they do not fit. */
  private void twoSides(Text left, Text right) {
    Text start = ready(left);
    int space = page - TextWrapper.width(start) - TextWrapper.width(right);
    if (right.isEmpty() || space < INDENT.length()) {
      TextWrapper.balanced(start, page).forEach(line -> canvas.line("", line));
      if (!right.isEmpty()) {
        TextWrapper.wrap(right, page).forEach(line -> canvas.line("", line));
      }
    } else {
      canvas.line("", start.plus(" ".repeat(space)).plus(right));
    }
  }

  private void section(Section section) {
    Text title = restyled(section.text(), Style.STRONG);
    if (section.percent().isPresent()) {
      twoSides(title, meter(section.percent().getAsInt()));
    } else {
      String indent = section.level() == 1 ? "" : INDENT;
      heading(section.text().plain(), prose - indent.length())
          .forEach(line -> canvas.line(indent, line));
    }
  }

  /** Broken between its parts rather than inside them, unless that takes more lines. */
  private List<Text> heading(String words, int width) {
    Text whole = Text.strong(glyphs.words(words));
    if (TextWrapper.width(whole) <= width) {
      return List.of(whole);
    }
    List<Text> parts =
        Stream.of(words.split(PARTS, -1)).map(part -> Text.strong(glyphs.words(part))).toList();
    List<Text> lines = TextWrapper.flow(parts, Text.strong(glyphs.words(PARTS)), width);
    List<Text> balanced = TextWrapper.balanced(whole, width);
    return lines.size() <= balanced.size() ? lines : balanced;
  }

  private Text meter(int percent) {
    int full = Math.round(METER_CELLS * percent / 100f);
    return Text.of(String.valueOf(glyphs.meterFull).repeat(full), Style.GOOD)
        .plus(Text.muted(String.valueOf(glyphs.meterEmpty).repeat(METER_CELLS - full)))
        .plus(" %3s%%".formatted(percent));
  }

  private void indented(Text text) {
    TextWrapper.wrap(ready(text), prose - INDENT.length())
        .forEach(line -> canvas.line(INDENT, line));
  }

  private void facts(List<Fact> facts) {
    int labels = facts.stream().mapToInt(fact -> DisplayWidth.of(fact.label())).max().orElse(0);
    String indent = INDENT + " ".repeat(labels) + INDENT;
    for (Fact fact : facts) {
      String label = fact.label() + " ".repeat(labels - DisplayWidth.of(fact.label()));
      canvas.hanging(
          Text.muted(INDENT + label + INDENT),
          indent,
          TextWrapper.wrap(ready(fact.value()), prose - indent.length()));
    }
  }

  private void check(Check check) {
    Text box = Text.of(INDENT + "[ ] ").plus(Text.strong(check.number())).plus(" ");
    int indent = TextWrapper.width(box);
    canvas.hanging(box, " ".repeat(indent), TextWrapper.wrap(ready(check.line()), prose - indent));
  }
}
