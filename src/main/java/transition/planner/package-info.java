/**
 * Dates: what a roadmap is on a user's own calendar.
 *
 * <p>Two steps. The <i>study axis</i> counts minutes of study from 0, and {@link
 * transition.planner.StudyAxis} lays the phases and tasks out on it. The <i>study calendar</i> says
 * which day each of those minutes falls on: {@link transition.planner.StudyCalendar}. {@link
 * transition.planner.RoadmapPlanner} puts the two together, week by week.
 *
 * <p>Pure functions of their input: no clock, no locale, no randomness. No other package handles
 * hours, breaks or the dates of tasks.
 */
@NullMarked
package transition.planner;

import org.jspecify.annotations.NullMarked;
