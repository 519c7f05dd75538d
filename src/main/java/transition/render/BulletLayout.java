package transition.render;

import java.util.ArrayList;
import java.util.List;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Text;
import transition.document.Text.Style;

/** Lays out bullets: terms and details in two columns if they are short, else as one text. */
final class BulletLayout {

  private static final String GAP = "  ";
  private static final int WIDEST_TERM = 30;
  private static final int NARROWEST_DETAIL = 30;
  private static final int MOST_LINES = 2;

  /** The width of a mark with the space behind it. */
  private static final int MARK = 2;

  private final List<Bullet> bullets;
  private final int width;
  private final CharacterSet characters;
  private final int terms;

  private BulletLayout(List<Bullet> bullets, int width, CharacterSet characters) {
    this.bullets = bullets;
    this.width = width;
    this.characters = characters;
    this.terms =
        bullets.stream().mapToInt(bullet -> TextWrapper.width(bullet.term())).max().orElse(0);
  }

  static List<Text> lines(Bullets bullets, int width, CharacterSet characters) {
    return new BulletLayout(bullets.bullets(), width, characters).lines();
  }

  private List<Text> lines() {
    boolean columns = haveRoomForColumns();
    List<Text> lines = new ArrayList<>();
    for (Bullet bullet : bullets) {
      Text mark = mark(bullet.mark()).plus(" ");
      if (columns) {
        String space = " ".repeat(terms - TextWrapper.width(bullet.term())) + GAP;
        add(
            lines,
            mark.plus(bullet.term()).plus(space),
            MARK + terms + GAP.length(),
            bullet.detail());
      } else {
        add(lines, mark, MARK, bullet.line());
      }
    }
    return lines;
  }

  private boolean haveRoomForColumns() {
    int details = width - MARK - terms - GAP.length();
    return terms > 0
        && terms <= WIDEST_TERM
        && details >= NARROWEST_DETAIL
        && bullets.stream()
            .allMatch(bullet -> TextWrapper.wrap(bullet.detail(), details).size() <= MOST_LINES);
  }

  /** Adds a text whose first line has something before it, with the others below that line. */
  private void add(List<Text> lines, Text first, int indent, Text text) {
    Text before = first;
    for (Text line : TextWrapper.wrap(text, width - indent)) {
      lines.add(before.plus(line));
      before = Text.of(" ".repeat(indent));
    }
  }

  private Text mark(Mark mark) {
    return switch (mark) {
      case POINT -> Text.muted(characters.point);
      case CHECK -> Text.of(characters.check, Style.GOOD);
    };
  }
}
