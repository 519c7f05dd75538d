package transition.render.html;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import transition.document.Text;
import transition.document.Text.Run;
import transition.document.Text.Style;

/** Makes inline elements of styled text. */
final class TextHtml {

  private static final char REPLACEMENT = '\uFFFD';

  private static final Pattern DATE =
      Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d( – \\d\\d-\\d\\d\\b(?!-))?\\b");

  private TextHtml() {}

  /** Puts a text into an element, which takes its direction from the text where that matters. */
  static void append(Element parent, Text text) {
    List<Run> runs = text.runs();
    if (needsDirection(text.plain())) {
      parent.attr("dir", "auto");
    }
    for (Run run : runs) {
      Element element =
          switch (run.style()) {
            case PLAIN -> parent;
            case STRONG -> parent.appendElement("strong");
            case CODE -> parent.appendElement("code");
            case MUTED -> parent.appendElement("span").addClass("muted");
            case GOOD -> parent.appendElement("span").addClass("good");
            case CAUTION -> parent.appendElement("span").addClass("caution");
          };
      // Kept apart, so that it turns nothing around that stands beside it.
      boolean apart = runs.size() > 1 && needsDirection(run.text());
      Element into = apart ? element.appendElement("bdi") : element;
      if (run.style() == Style.CODE) {
        into.appendChild(node(run.text()));
      } else {
        appendWithDates(into, run.text());
      }
    }
  }

  /** Appends text with dates in elements of their own, which the style sheet keeps unbroken. */
  private static void appendWithDates(Element parent, String text) {
    int start = 0;
    for (Matcher date = DATE.matcher(text); date.find(); start = date.end()) {
      appendPlain(parent, text.substring(start, date.start()));
      parent.appendElement("span").addClass("date").text(date.group());
    }
    appendPlain(parent, text.substring(start));
  }

  private static void appendPlain(Element parent, String text) {
    if (!text.isEmpty()) {
      parent.appendChild(node(text));
    }
  }

  static void append(Element parent, String text) {
    append(parent, Text.of(text));
  }

  /** Replaces characters that HTML does not allow. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(isValid(point) ? point : REPLACEMENT));
    return clean.toString();
  }

  /** Returns whether a text has characters written from right to left. */
  static boolean needsDirection(String text) {
    char[] chars = text.toCharArray();
    return Bidi.requiresBidi(chars, 0, chars.length);
  }

  private static TextNode node(String text) {
    return new TextNode(clean(text));
  }

  private static boolean isValid(int point) {
    boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
    boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !control && !half;
  }
}
