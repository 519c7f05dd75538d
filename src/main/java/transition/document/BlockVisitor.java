package transition.document;

/**
 * An output format: one method for each kind of block, so that the compiler finds a format that
 * misses one.
 *
 * @param <R> what the format makes of a block
 */
public interface BlockVisitor<R> {

  R visit(Title title);

  R visit(Section section);

  R visit(Paragraph paragraph);

  R visit(Facts facts);

  R visit(Bullets bullets);

  R visit(Table table);

  R visit(BarChart chart);

  R visit(GanttChart chart);

  R visit(LineChart chart);

  R visit(BurnUpChart chart);

  R visit(Checklist checklist);

  R visit(Note note);

  R visit(NextCommand next);

  R visit(Metadata metadata);
}
