/**
 * What a transition means: the gap between two roles, and what it does to pay, now and over time;
 * the transition that follows from two profiles where no guide covers the move; and which of
 * several targets, routes and skills is best.
 *
 * <p>Belongs here: pure functions from the model to result records. Does not belong here: days and
 * hours of study (planner; who compares moves is handed them), and how a result looks (report,
 * export).
 */
@NullMarked
package transition.analysis;

import org.jspecify.annotations.NullMarked;
