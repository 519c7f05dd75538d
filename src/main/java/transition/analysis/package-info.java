/**
 * What a transition means: the gap between two roles, and what it does to pay, now and over time.
 *
 * <p>Belongs here: pure functions from the model to result records. Does not belong here: days and
 * hours of study (planner), and how a result looks (report, export).
 */
@NullMarked
package transition.analysis;

import org.jspecify.annotations.NullMarked;
