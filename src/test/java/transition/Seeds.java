package transition;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The seeds of random cases: how many, and from which one on. They are those of the day in UTC, so
 * that builds of a day try the same ones and those of another day others. With {@code
 * -Dthorough=true} there are many more; {@code -Dseed} and {@code -Dcases} choose others.
 */
public final class Seeds {

  private static final long SEEDS_A_DAY = 1_000_000;

  private Seeds() {}

  /** What holds for the case of every seed. */
  @FunctionalInterface
  public interface Property {
    void check(long seed) throws Exception;
  }

  public static long first() {
    return Long.getLong("seed", LocalDate.now(ZoneOffset.UTC).toEpochDay() * SEEDS_A_DAY);
  }

  /** How many cases there are. */
  public static int count(int usual, int thorough) {
    return Integer.getInteger("cases", Boolean.getBoolean("thorough") ? thorough : usual);
  }

  public static LongStream stream(int usual, int thorough) {
    long first = first();
    return LongStream.range(first, first + count(usual, thorough));
  }

  /** Checks a property for each seed; the first one that breaks it is named. */
  public static void each(int usual, int thorough, Property property) {
    stream(usual, thorough).forEach(seed -> check(seed, property));
  }

  /** Checks a property for one seed, which a failure names. */
  public static void check(long seed, Property property) {
    try {
      property.check(seed);
    } catch (Exception | AssertionError e) {
      throw new AssertionError(
          "seed %1$d, again with -Dseed=%1$d -Dcases=1: %2$s".formatted(seed, e.getMessage()), e);
    }
  }

  /** Random numbers for a seed; those of neighbors have nothing in common. */
  public static Random random(long seed) {
    return new Random(new SplittableRandom(seed).nextLong());
  }
}
