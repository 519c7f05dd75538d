package transition.model;

import java.util.Locale;

/** What the time of a phase is spent on, which decides whether a faster pace shortens it. */
public enum TimeKind {
  /** Hours of study. More hours a week end it sooner. */
  STUDY(""),

  /** Calendar weeks with a few hours in each. More hours a week do not end it sooner. */
  SEARCH(" (job search)");

  private final String mark;

  TimeKind(String mark) {
    this.mark = mark;
  }

  /** Returns what tables of phases write behind the title; empty for study. */
  public String mark() {
    return mark;
  }

  /** Returns the word for it in data and output, such as "search". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
