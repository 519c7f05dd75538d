/**
 * What a transition means: the gap between two roles and the difference in pay.
 *
 * <p>Belongs here: pure functions from the model to result records. Does not belong here: dates and
 * hours (planner), and how a result looks (report, export).
 */
@NullMarked
package transition.analysis;

import org.jspecify.annotations.NullMarked;
