package transition.planner;

import static transition.model.LocalDates.earlier;

import java.time.LocalDate;
import java.util.List;
import transition.model.Guidance.FirstStep;
import transition.model.Guidance.FirstSteps;
import transition.model.ReferencePace;

/** How soon a guide wants a first step. */
public enum Horizon {
  WEEK("first week", "in the first week") {
    @Override
    List<FirstStep> of(FirstSteps steps) {
      return steps.week();
    }

    @Override
    public LocalDate guideDay(LocalDate start) {
      return start.plusDays(DAYS_A_WEEK - 1);
    }

    @Override
    long minutes() {
      return ReferencePace.MINUTES_A_WEEK;
    }
  },

  MONTH("first month", "in the first month") {
    @Override
    List<FirstStep> of(FirstSteps steps) {
      return steps.month();
    }

    @Override
    public LocalDate guideDay(LocalDate start) {
      return start.plusMonths(1).minusDays(1);
    }

    @Override
    long minutes() {
      return ReferencePace.MINUTES_A_MONTH;
    }
  },

  QUARTER("first 90 days", "within 90 days") {
    @Override
    List<FirstStep> of(FirstSteps steps) {
      return steps.quarter();
    }

    @Override
    public LocalDate guideDay(LocalDate start) {
      return start.plusDays(QUARTER_DAYS - 1);
    }

    @Override
    long minutes() {
      return ReferencePace.MINUTES_A_WEEK * QUARTER_DAYS / DAYS_A_WEEK;
    }
  };

  private static final int DAYS_A_WEEK = 7;
  private static final int QUARTER_DAYS = 90;

  private final String title;
  private final String when;

  Horizon(String title, String when) {
    this.title = title;
    this.when = when;
  }

  /** Returns its name as a title, such as "first week". */
  public String title() {
    return title;
  }

  /** Returns when it is, such as "within 90 days". */
  public String when() {
    return when;
  }

  abstract List<FirstStep> of(FirstSteps steps);

  /** Returns its last day by the calendar, as the guide has it. */
  public abstract LocalDate guideDay(LocalDate start);

  /** Returns the study until its end at the reference pace. */
  abstract long minutes();

  /**
   * Returns the day on which so much is studied at the user's pace, not after the end of a roadmap.
   */
  public LocalDate day(Roadmap roadmap, StudyCalendar calendar) {
    long minutes = Math.min(minutes(), roadmap.total().minutes());
    LocalDate day = minutes == 0 ? roadmap.end() : calendar.dayOf(minutes - 1);
    return earlier(day, roadmap.end());
  }
}
