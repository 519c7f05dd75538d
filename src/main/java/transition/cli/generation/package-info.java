/**
 * Code that the build generates: what picocli reads from annotations, as calls to picocli, so that
 * a start reads none. The annotations stay the only place in which commands are declared.
 */
@NullMarked
package transition.cli.generation;

import org.jspecify.annotations.NullMarked;
