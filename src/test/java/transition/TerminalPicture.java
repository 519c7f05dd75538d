package transition;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Text of a terminal as an SVG image, from the form that {@link ColorWords} gives it. Colors are
 * lighter than the terminal's, which have to be legible on white as well.
 */
final class TerminalPicture {

  private static final Pattern RUN = Pattern.compile("\\{([a-z ]*)}|[^{]+");
  private static final double COLUMN = 8.4;
  private static final int LINE = 19;
  private static final int MARGIN = 18;
  private static final int TOP = 54;

  private final StringBuilder svg = new StringBuilder();
  private String look = "";

  private TerminalPicture() {}

  /** Draws lines of so many columns, and says in words what they are. */
  static String of(List<String> lines, int columns, String description) {
    TerminalPicture picture = new TerminalPicture();
    picture.frame(columns * COLUMN + 2 * MARGIN, TOP + LINE * lines.size(), description);
    for (int row = 0; row < lines.size(); row++) {
      picture.line(lines.get(row), TOP + LINE * row);
    }
    return picture.svg.append("</svg>\n").toString();
  }

  private void frame(double width, int height, String description) {
    svg.append(
        String.format(
            Locale.ROOT,
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$.0f %2$d" width="%1$.0f" \
            height="%2$d" role="img" aria-label="%3$s">
            <style>
            text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", \
            monospace; fill: #d0d7de; white-space: pre }
            .bold { font-weight: bold; fill: #fff }
            .gray { fill: #8b949e }
            .green { fill: #56d364 }
            .orange { fill: #e3a04f }
            .teal { fill: #39c5cf }
            </style>
            <rect width="100%%" height="100%%" rx="9" fill="#11151d"/>
            <circle cx="22" cy="20" r="6" fill="#ff5f57"/>
            <circle cx="42" cy="20" r="6" fill="#febc2e"/>
            <circle cx="62" cy="20" r="6" fill="#28c840"/>
            """,
            width,
            height,
            StringEscapeUtils.escapeXml11(description)));
  }

  /** Places each run of one look by itself, so that columns line up in every font. */
  private void line(String line, int y) {
    int column = 0;
    Matcher run = RUN.matcher(line);
    while (run.find()) {
      if (run.group(1) != null) {
        look = run.group(1);
        continue;
      }
      String text = run.group();
      int blanks = text.length() - text.stripLeading().length();
      String words = text.strip();
      if (!words.isEmpty()) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\"%s>%s</text>%n",
                MARGIN + (column + blanks) * COLUMN,
                y,
                words.length() * COLUMN,
                look.isEmpty() ? "" : " class=\"" + look + "\"",
                StringEscapeUtils.escapeXml11(words)));
      }
      column += text.length();
    }
  }
}
