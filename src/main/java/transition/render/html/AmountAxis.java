package transition.render.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import transition.text.Decimals;

/**
 * An axis of amounts that begins and ends at round ones and includes 0.
 *
 * @param ticks the amounts that are marked, from the least to the greatest, at least two
 */
record AmountAxis(List<Long> ticks) {

  /** Steps in tenths, since one of them is two and a half. */
  private static final long[] STEPS = {10, 20, 25, 50, 100};

  private static final long THOUSANDS_FROM = 10_000;
  private static final long MILLIONS_FROM = 1_000_000;

  AmountAxis {
    ticks = List.copyOf(ticks);
  }

  /**
   * Returns the axis that covers the amounts.
   *
   * @param most how many steps to have at most, at least 2
   */
  static AmountAxis of(long least, long greatest, int most) {
    long low = Math.min(0, least);
    long high = Math.max(low + 1, Math.max(0, greatest));
    long step = step(ceiling(high - low, most));
    while (ceiling(high, step) - Math.floorDiv(low, step) > most) {
      step = step(step + 1);
    }
    List<Long> ticks = new ArrayList<>();
    for (long i = Math.floorDiv(low, step); i <= ceiling(high, step); i++) {
      ticks.add(i * step);
    }
    return new AmountAxis(ticks);
  }

  private static long ceiling(long amount, long step) {
    return -Math.floorDiv(-amount, step);
  }

  /** Returns the smallest round amount that is at least {@code least}. */
  private static long step(long least) {
    long power = 1;
    while (10 * power < least) {
      power *= 10;
    }
    for (long tenths : STEPS) {
      boolean whole = tenths * power % 10 == 0;
      if (whole && tenths * power / 10 >= least) {
        return tenths * power / 10;
      }
    }
    return 10 * power;
  }

  /** Returns the position of an amount, from 0 at the least tick to 1 at the greatest. */
  double share(long amount) {
    return share((double) amount);
  }

  double share(double amount) {
    return (amount - first()) / (last() - first());
  }

  private long first() {
    return ticks.get(0);
  }

  private long last() {
    return ticks.get(ticks.size() - 1);
  }

  /** Writes the label of a tick as "$50k" or "−£1.5M". */
  String label(String symbol, long tick) {
    long greatest = Math.max(Math.abs(first()), Math.abs(last()));
    if (tick == 0 || greatest < THOUSANDS_FROM) {
      return amount(symbol, tick);
    }
    boolean millions = Math.abs(tick) >= MILLIONS_FROM;
    String figures =
        BigDecimal.valueOf(Math.abs(tick), millions ? 6 : 3).stripTrailingZeros().toPlainString();
    return (tick < 0 ? "−" : "") + symbol + figures + (millions ? "M" : "k");
  }

  /** Writes an amount in full, as "−$12,000". */
  static String amount(String symbol, long amount) {
    return (amount < 0 ? "−" : "") + symbol + Decimals.grouped(Math.abs(amount));
  }
}
