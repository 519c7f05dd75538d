/** Files that come with the program, beside its jar: prepared data, its version. */
@NullMarked
package transition.bundled;

import org.jspecify.annotations.NullMarked;
