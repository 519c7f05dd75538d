/**
 * Roadmaps on a user's own calendar.
 *
 * <p>Planning has two steps. {@link transition.planner.StudyAxis} lays out phases and tasks on the
 * <i>study axis</i>, which counts minutes of study from 0. {@link
 * transition.planner.StudyCalendar}, the <i>study calendar</i>, maps these minutes to days. {@link
 * transition.planner.RoadmapPlanner} combines the two, week by week.
 *
 * <p>Pure functions of their input: no clock, no locale, no randomness. Options and commands are
 * not known here.
 */
@NullMarked
package transition.planner;

import org.jspecify.annotations.NullMarked;
