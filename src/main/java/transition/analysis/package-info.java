/**
 * What a transition means: the gap between two roles and its effect on pay, now and over time; the
 * transition derived from two profiles where no guide covers the move; and the ranking of targets,
 * routes and skills.
 *
 * <p>Belongs here: pure functions from the model to result records. Does not belong here: days and
 * hours of study (planner, whose figures are handed in), and how a result looks (report, export).
 */
@NullMarked
package transition.analysis;

import org.jspecify.annotations.NullMarked;
