package transition.cli.help;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a manual page in the macros of man(7), with all text escaped. */
final class Roff {

  /** Literal words, shown in bold, and placeholders of values. */
  private static final Pattern TYPED = Pattern.compile("(?<bold>-{0,2}[a-z][a-z-]*)|[A-Z]+");

  /** Option names and names of other pages within sentences. */
  private static final Pattern NAMED =
      Pattern.compile("(?<bold>(?<![\\w-])--?[a-z][a-z-]*|[a-z-]+(?=\\(1\\)))");

  private final StringBuilder page = new StringBuilder();

  /** Begins the page, without hyphenation and justification. */
  Roff title(String name, String date, String source) {
    return add(
        ".TH %s 1 %s \"%s\" \"User Commands\"\n.nr HY 0\n.nh\n.ad l"
            .formatted(escaped(name), date, escaped(source)));
  }

  Roff section(String heading) {
    return add(".SH " + escaped(heading));
  }

  Roff subsection(String heading) {
    return add(".SS " + escaped(heading));
  }

  /** Adds the NAME section, which indexes of pages are made from. */
  Roff name(String name, String meaning) {
    return add(escaped(name) + " \\- " + escaped(meaning));
  }

  /** Adds a paragraph. */
  Roff paragraph(String sentences) {
    return add(".PP\n" + styled(sentences, NAMED));
  }

  /** Adds a line of usage. */
  Roff usage(String line) {
    return add(".PP\n" + styled(line, TYPED));
  }

  /** Adds lines that are shown unchanged. */
  Roff example(List<String> lines) {
    add(".PP\n.RS 4\n.EX");
    lines.forEach(line -> add(escaped(line)));
    return add(".EE\n.RE");
  }

  /** Adds literal text with its meaning. */
  Roff typed(String term, List<String> meaning) {
    return item(styled(term, TYPED), meaning);
  }

  /** Adds a name with its meaning. */
  Roff named(String name, List<String> meaning) {
    return item("\\fB" + escaped(name) + "\\fR", meaning);
  }

  /** Adds a reference to another page, with what it is about. */
  Roff reference(String name, String meaning) {
    return item("\\fB" + escaped(name) + "\\fR(1)", List.of(meaning));
  }

  private Roff item(String term, List<String> meaning) {
    return add(".TP\n" + term + "\n" + styled(String.join("\n", meaning), NAMED));
  }

  private Roff add(String line) {
    page.append(line).append('\n');
    return this;
  }

  private static String styled(String text, Pattern styles) {
    StringBuilder styled = new StringBuilder();
    Matcher matcher = styles.matcher(text);
    int end = 0;
    while (matcher.find()) {
      styled
          .append(escaped(text.substring(end, matcher.start())))
          .append(matcher.group("bold") == null ? "\\fI" : "\\fB")
          .append(escaped(matcher.group()))
          .append("\\fR");
      end = matcher.end();
    }
    return styled.append(escaped(text.substring(end))).toString();
  }

  /** Escapes text for roff; hyphens stay hyphens that can be copied. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(point -> escaped.append(escaped(point)));
    return escaped.toString();
  }

  private static String escaped(int point) {
    return switch (point) {
      case '\\' -> "\\e";
      case '-' -> "\\-";
      case '\'' -> "\\(aq";
      case '"' -> "\\(dq";
      case '`' -> "\\(ga";
      case '^' -> "\\(ha";
      case '~' -> "\\(ti";
      // It would begin a command at the start of a line, and takes no room anywhere.
      case '.' -> "\\&.";
      default -> point < 128 ? Character.toString(point) : "\\[u%04X]".formatted(point);
    };
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
