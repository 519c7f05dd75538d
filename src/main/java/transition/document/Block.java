package transition.document;

/** A piece of a document, from top to bottom. */
public sealed interface Block
    permits Title,
        Section,
        Paragraph,
        Facts,
        Bullets,
        Table,
        BarChart,
        GanttChart,
        LineChart,
        BurnUpChart,
        Checklist,
        Note,
        NextCommand,
        Metadata {

  /** Calls the visitor's method for this kind of block. */
  <R> R accept(BlockVisitor<R> visitor);
}
