/**
 * Documents about a plan under way: today, progress, a new layout, and what a change did.
 *
 * <p>Does not belong here: the plan before it starts (report), and how documents look (render).
 */
@NullMarked
package transition.report.tracking;

import org.jspecify.annotations.NullMarked;
