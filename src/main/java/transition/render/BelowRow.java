package transition.render;

import java.util.List;
import transition.document.Table.Column;
import transition.document.Text;

/**
 * Lays out the cells that do not fit beside the others: below their row, each behind the header of
 * its column. Cells without a value are left out.
 *
 * @param columns all columns of the table
 * @param indexes which of them stand below
 */
record BelowRow(List<Column> columns, List<Integer> indexes, int width, CharacterSet characters) {

  private static final String INDENT = "    ";

  List<Text> lines(List<Text> row) {
    if (indexes.isEmpty()) {
      return List.of();
    }
    List<Text> fields =
        indexes.stream()
            .filter(index -> hasValue(row.get(index)))
            .map(index -> Text.muted(columns.get(index).header() + ": ").plus(row.get(index)))
            .toList();
    Text separator = Text.muted(characters.displayable(" · "));
    int room = Math.max(1, Math.min(width, MaximumWidths.PROSE) - INDENT.length());
    return fields.isEmpty()
        ? List.of()
        : TextWrapper.flow(fields, separator, room).stream().map(Text.of(INDENT)::plus).toList();
  }

  private boolean hasValue(Text cell) {
    return !cell.isEmpty() && !cell.plain().equals(characters.displayable(Text.NONE.plain()));
  }
}
