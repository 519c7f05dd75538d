/**
 * The program's entry point, which alone touches the standard streams, the clock and the exit; a
 * step of the build, and the training run from which an AOT cache is made.
 */
@NullMarked
package transition;

import org.jspecify.annotations.NullMarked;
