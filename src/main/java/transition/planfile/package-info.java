/**
 * The user's Markdown file with a plan: reads what stands in it, and changes as little of it as
 * possible. What the plan means is not known here, nor where the file is.
 */
@NullMarked
package transition.planfile;

import org.jspecify.annotations.NullMarked;
