/** The program's entry point, which alone touches the standard streams, the clock and the exit. */
@NullMarked
package transition;

import org.jspecify.annotations.NullMarked;
