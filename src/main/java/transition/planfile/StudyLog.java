package transition.planfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import transition.tracking.StudyRecord;

/** The sections under headings "Study log", where the user and the program record study. */
final class StudyLog {

  private static final String TITLE = "Study log";
  private static final Pattern TITLES =
      Pattern.compile("(?i)(?:[ivx]{1,5}[.)] ?)?study[ -]?log(?: \\([^()]*)?(?: \\^[\\w-]+)?");
  private static final String STRUCK_OUT = "~~";
  private static final Pattern SIGN =
      Pattern.compile("([ \\t>]*)(?:[-*+]|(\\d{1,8})([.)]))([ \\t]+)");
  private static final Pattern CHECKBOX_SIGN = Pattern.compile("\\[.\\][ \\t]+");

  private final String text;
  private final List<Heading> headings;
  private final List<TextBlock> lines;
  private final List<TextBlock> unread;

  private StudyLog(
      String text, List<Heading> headings, List<TextBlock> lines, List<TextBlock> unread) {
    this.text = text;
    this.headings = headings;
    this.lines = lines;
    this.unread = unread;
  }

  /** Returns all such sections, whatever level, number or emphasis their headings have. */
  static StudyLog in(String text, Outline outline) {
    List<Heading> headings =
        Stream.concat(outline.headings.stream(), outline.innerHeadings.stream())
            .filter(heading -> heading.mentions("log") && TITLES.matcher(heading.words()).matches())
            .sorted(Comparator.comparingInt(Heading::start))
            .toList();
    List<TextBlock> lines = new ArrayList<>();
    List<TextBlock> unread = new ArrayList<>();
    int readTo = 0;
    for (TextBlock entry :
        headings.isEmpty() ? List.<TextBlock>of() : entries(text, outline, headings)) {
      if (LogLine.read(entry.text()).isPresent()) {
        lines.add(entry);
        readTo = entry.end();
      } else if (entry.start() >= readTo && isMeant(entry)) {
        unread.add(entry);
      }
    }
    return new StudyLog(text, headings, lines, unread);
  }

  /**
   * Returns whether an item is meant as a record: a list item, or a text with its figures. The rest
   * are the user's notes.
   */
  private static boolean isMeant(TextBlock entry) {
    return entry.depth() == 0
        ? LogLine.hasDate(entry.text())
        : entry.depth() == 1 || LogLine.hasFigures(entry.text());
  }

  private static List<TextBlock> entries(String text, Outline outline, List<Heading> headings) {
    Stream<TextBlock> boxes =
        outline.checkboxes.stream()
            .filter(box -> box.isTicked(text))
            .map(
                box ->
                    new TextBlock(
                        box.words(text), box.start(), box.end(), box.depth(), box.line()));
    Stream<TextBlock> lines =
        outline.paragraphs.stream()
            .filter(paragraph -> isInside(paragraph, headings))
            .flatMap(StudyLog::lines);
    return Stream.of(outline.points.stream(), boxes, lines)
        .flatMap(all -> all)
        .filter(entry -> isInside(entry, headings) && !entry.text().startsWith(STRUCK_OUT))
        .sorted(Comparator.comparingInt(TextBlock::start))
        .toList();
  }

  private static boolean isInside(TextBlock entry, List<Heading> headings) {
    return headings.stream()
        .anyMatch(
            heading -> entry.start() > heading.start() && entry.start() < heading.sectionEnd());
  }

  /** Returns the lines of a paragraph, or the rows of a table. */
  private static Stream<TextBlock> lines(TextBlock paragraph) {
    List<TextBlock> lines = new ArrayList<>();
    String text = paragraph.text();
    for (int start = 0; start < text.length(); start = TextLines.next(text, start)) {
      int end = TextLines.end(text, start);
      lines.add(
          new TextBlock(
              text.substring(start, end),
              paragraph.start() + start,
              paragraph.start() + end,
              paragraph.depth(),
              paragraph.line() + lines.size()));
    }
    return lines.stream();
  }

  List<StudyRecord> records() {
    return lines.stream().flatMap(line -> LogLine.read(line.text()).stream()).toList();
  }

  /** Returns the lines that are meant as records and cannot be read. */
  List<TextBlock> unread() {
    return unread;
  }

  /** Adds a line after the last record. */
  void add(Edits edits, StudyRecord record, String lineEnd) {
    String written = LogLine.written(record);
    if (headings.isEmpty()) {
      String gap = text.endsWith("\n") || text.endsWith("\r") ? lineEnd : lineEnd + lineEnd;
      edits.insert(
          text.length(), gap + "## " + TITLE + lineEnd + lineEnd + "- " + written + lineEnd);
      return;
    }
    TextBlock last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    if (last == null || last.depth() == 0) {
      addFirst(edits, headings.get(headings.size() - 1), written, lineEnd);
    } else {
      edits.insert(last.end(), lineEnd + nextMarker(last) + written);
    }
  }

  /** Adds the first line of a list, within the list or quote that its heading may be in. */
  private void addFirst(Edits edits, Heading heading, String written, String lineEnd) {
    int behind = heading.sectionEnd();
    while (behind > heading.end() && Character.isWhitespace(text.charAt(behind - 1))) {
      behind--;
    }
    String before =
        text.substring(heading.start(), heading.textStart())
            .replaceFirst("#+[ \\t]*$", "")
            .replaceAll("[^>\\t]", " ");
    edits.insert(behind, lineEnd + before.stripTrailing() + lineEnd + before + "- " + written);
  }

  /** Returns the list marker of the next line. */
  private String nextMarker(TextBlock line) {
    Matcher sign = SIGN.matcher(text).region(line.start(), line.end());
    if (!sign.lookingAt()) {
      return "- ";
    }
    String next =
        sign.group(2) == null
            ? sign.group()
            : sign.group(1) + (Integer.parseInt(sign.group(2)) + 1) + sign.group(3) + sign.group(4);
    boolean box = CHECKBOX_SIGN.matcher(text).region(sign.end(), line.end()).lookingAt();
    return box ? next + "[x] " : next;
  }
}
