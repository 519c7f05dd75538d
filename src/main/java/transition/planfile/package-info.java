/**
 * The user's Markdown file with a plan: reads it, and changes as little of it as possible. What a
 * plan means, and where its file is, is not known here.
 */
@NullMarked
package transition.planfile;

import org.jspecify.annotations.NullMarked;
