package transition.document;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * Amounts of money month by month. A table says the same in figures, so only HTML draws it.
 *
 * @param currencySymbol what people write before an amount, such as "$"
 * @param start the day that month 0 stands for; month m is m months later
 * @param series at least one, all of the same length of at least two
 * @param moments days to point out, such as the one on which a move breaks even
 */
public record LineChart(
    String title, String currencySymbol, LocalDate start, List<Series> series, List<Moment> moments)
    implements Block {

  /**
   * The amounts that one line connects.
   *
   * @param amounts by month, from month 0, in whole units of the currency; may be below 0
   * @param accent whether to highlight it
   */
  public record Series(String label, List<Long> amounts, boolean accent) {
    public Series {
      amounts = List.copyOf(amounts);
    }
  }

  public LineChart {
    requireNonNull(title, "title");
    requireNonNull(currencySymbol, "currencySymbol");
    requireNonNull(start, "start");
    series = List.copyOf(series);
    moments = List.copyOf(moments);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visit(this);
  }
}
