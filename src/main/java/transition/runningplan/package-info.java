/**
 * A plan in its file together with the data that it was made from: reading it, comparing it with
 * the data, planning it anew.
 *
 * <p>Does not belong here: the syntax of the file (planfile), and how a plan stands (tracking).
 */
@NullMarked
package transition.runningplan;

import org.jspecify.annotations.NullMarked;
