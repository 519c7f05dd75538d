package transition.document;

import java.time.LocalDate;

/** A single day that a chart points out. */
public record Moment(LocalDate day, String label) {}
