package transition.document;

import java.util.List;

/** Ranges on one common scale that begins at 0. */
public record BarChart(List<Bar> bars) implements Block {

  /**
   * A range with its label.
   *
   * @param caption the figures in words
   * @param open whether it continues beyond {@code high}
   * @param accent whether to highlight it
   */
  public record Bar(
      String label, long low, long high, boolean open, String caption, boolean accent) {}

  public BarChart {
    bars = List.copyOf(bars);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
