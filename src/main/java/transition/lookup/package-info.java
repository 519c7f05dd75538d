/** Finds the transition between two roles: a guide's, or one derived from their profiles. */
@NullMarked
package transition.lookup;

import org.jspecify.annotations.NullMarked;
