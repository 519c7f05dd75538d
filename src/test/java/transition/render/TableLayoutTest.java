package transition.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import transition.Seeds;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;

class TableLayoutTest {

  @Test
  void columnsAreAsWideAsTheirWidestCellAndNumbersAreFlushRight() {
    assertThat(
            lines(
                80,
                List.of(Column.of("Skill"), Column.number("Weeks"), Column.text("Book")),
                "SQL|4|Joe Celko",
                "Kubernetes|12|–"))
        .containsExactly(
            "SKILL       WEEKS  BOOK", //
            "SQL             4  Joe Celko",
            "Kubernetes     12  –");
  }

  @Test
  void wideCharactersAndCombiningMarksLineUp() {
    assertThat(
            lines(
                80,
                List.of(Column.of("A"), Column.number("B"), Column.of("C")),
                "日本語|한|x",
                "cafe\u0301|1|x",
                "👍|22|x"))
        .containsExactly(
            "A        B  C", //
            "日本語  한  x",
            "cafe\u0301     1  x",
            "👍      22  x");
  }

  @Test
  void theWidestFlexibleColumnIsWrappedFirst() {
    assertThat(
            lines(
                32,
                List.of(Column.of("Id"), Column.text("Title"), Column.text("Book")),
                "a-long-id|one two three four|a b"))
        .containsExactly(
            "ID         TITLE            BOOK", //
            "a-long-id  one two three    a b",
            "           four");
  }

  @Test
  void aColumnThatWouldGetTooNarrowMovesBelowItsRow() {
    assertThat(
            lines(
                24,
                List.of(Column.of("Id"), Column.text("Title"), Column.text("Also called")),
                "a-long-id|one two three|first name, second name",
                "b|two|–"))
        .containsExactly(
            "ID         TITLE", //
            "a-long-id  one two three",
            "    Also called: first",
            "    name, second name",
            "b          two");
  }

  @Test
  void aTableWithoutRowsIsItsHeader() {
    assertThat(lines(40, List.of(Column.of("Id"), Column.of("Title"))))
        .containsExactly("ID  TITLE");
  }

  @Test
  void noLineIsWiderThanTheTerminalAndNoWordIsLost() {
    Seeds.each(
        300,
        1_000,
        seed -> {
          Random random = Seeds.random(seed);
          int width = 40 + random.nextInt(81);
          Table table = table(random);
          List<Text> lines = TableLayout.lines(table, width, CharacterSet.UNICODE);
          assertThat(lines)
              .as("width %d", width)
              .allSatisfy(line -> assertThat(TextWrapper.width(line)).isLessThanOrEqualTo(width));
          assertThat(letters(lines.stream().map(Text::plain).toList()))
              .as("width %d", width)
              .containsAll(letters(cells(table)));
        });
  }

  /** Columns of every kind, cells from empty to longer than the terminal is wide. */
  private static Table table(Random random) {
    List<Column> columns = new ArrayList<>();
    for (int count = 1 + random.nextInt(6); count > 0; count--) {
      columns.add(new Column("Head " + count, random.nextBoolean(), random.nextInt(3) > 0));
    }
    List<List<Text>> rows = new ArrayList<>();
    for (int count = random.nextInt(5); count > 0; count--) {
      rows.add(columns.stream().map(column -> cell(random, column)).toList());
    }
    return new Table(columns, rows);
  }

  private static Text cell(Random random, Column column) {
    return switch (random.nextInt(6)) {
      case 0 -> Text.EMPTY;
      case 1 -> Text.of("–");
      case 2, 3 -> Text.of(Integer.toString(random.nextInt(100_000)));
      default ->
          column.flexible() ? TextWrapperTest.text(random) : Text.of("2027-01-04 – 2028-01-04");
    };
  }

  private static List<String> cells(Table table) {
    return table.rows().stream().flatMap(row -> row.stream().map(Text::plain)).toList();
  }

  /** The different letters and digits; wrapping may part those of a word. */
  private static List<Integer> letters(List<String> texts) {
    return texts.stream()
        .flatMap(text -> text.codePoints().boxed())
        .filter(Character::isLetterOrDigit)
        .distinct()
        .collect(Collectors.toList());
  }

  /** The lines of a table whose rows are written as cells with | between them. */
  private static List<String> lines(int width, List<Column> columns, String... rows) {
    List<List<Text>> cells = new ArrayList<>();
    for (String row : rows) {
      List<String> parts = List.of(row.split("\\|", -1));
      cells.add(IntStream.range(0, parts.size()).mapToObj(i -> Text.of(parts.get(i))).toList());
    }
    return TableLayout.lines(new Table(columns, cells), width, CharacterSet.UNICODE).stream()
        .map(line -> line.plain().stripTrailing())
        .toList();
  }
}
