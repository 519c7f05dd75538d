package transition.document;

import java.util.List;

/** A table; every row has a cell for each column. */
public record Table(List<Column> columns, List<List<Text>> rows) implements Block {

  /**
   * A column with its header.
   *
   * @param right whether its cells are flush right, as numbers are
   * @param flexible whether its cells may be wrapped where the table is too wide
   */
  public record Column(String header, boolean right, boolean flexible) {

    public static Column of(String header) {
      return new Column(header, false, false);
    }

    public static Column number(String header) {
      return new Column(header, true, false);
    }

    /** Returns a column of text that may be wrapped. */
    public static Column text(String header) {
      return new Column(header, false, true);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("every row has a cell for each column");
    }
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
