/** The user's own packs: where they are, new files in them, and checks. */
@NullMarked
package transition.packs;

import org.jspecify.annotations.NullMarked;
