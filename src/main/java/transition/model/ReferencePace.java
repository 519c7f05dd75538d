package transition.model;

/**
 * The pace that converts a guide's weeks and months to study time: 10 hours a week, and 52/12 weeks
 * a month. No guide states its pace; this is the project's own assumption, and every output that
 * depends on it says so.
 */
public final class ReferencePace {

  public static final long HOURS_A_WEEK = 10;
  public static final long MINUTES_A_WEEK = HOURS_A_WEEK * 60;
  public static final long MINUTES_A_MONTH = MINUTES_A_WEEK * 52 / 12;

  private ReferencePace() {}
}
