package transition.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import transition.model.TimeKind;

/**
 * Reads the table of phases from the paragraphs of a text. The tables of CommonMark's extension
 * copy the paragraph for each of its lines, which takes minutes for some files.
 */
final class PhaseTable {

  private static final List<String> HEADER = List.of("#", "Phase", "Dates");

  private PhaseTable() {}

  /** Returns the titles of the phases by their numbers, from the first table of phases. */
  static Map<Integer, String> titles(List<TextBlock> paragraphs) {
    for (TextBlock paragraph : paragraphs) {
      if (paragraph.text().contains("|") && paragraph.text().contains(HEADER.get(1))) {
        Map<Integer, String> titles = titles(paragraph.text());
        if (!titles.isEmpty()) {
          return titles;
        }
      }
    }
    return Map.of();
  }

  private static Map<Integer, String> titles(String paragraph) {
    Map<Integer, String> titles = new LinkedHashMap<>();
    boolean inside = false;
    for (String line : paragraph.lines().toList()) {
      List<String> cells = cells(line);
      if (inside && cells.size() > 1 && cells.get(0).matches("\\d{1,3}")) {
        titles.putIfAbsent(Integer.parseInt(cells.get(0)), title(cells.get(1)));
      }
      inside = inside || cells.stream().limit(HEADER.size()).toList().equals(HEADER);
    }
    return titles;
  }

  /** Returns the words of a cell without the mark of the phase's kind. */
  private static String title(String cell) {
    String words = PlainWords.of(cell);
    String mark = TimeKind.SEARCH.mark();
    return words.endsWith(mark) ? words.substring(0, words.length() - mark.length()) : words;
  }

  /** Returns the cells as written, with escaped separators unescaped. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    String row = line.strip();
    for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length() && "|#".indexOf(row.charAt(i + 1)) >= 0) {
        cell.append(row.charAt(++i));
      } else if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank()) {
      cells.add(cell.toString().strip());
    }
    return cells;
  }
}
