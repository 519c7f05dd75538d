/**
 * The user's Markdown file with a plan: reads what stands in it, changes as little of it as
 * possible, and replaces it so that nothing is ever lost. What the plan means is not known here.
 */
@NullMarked
package transition.planfile;

import org.jspecify.annotations.NullMarked;
