/**
 * What can go wrong, as one sentence for the user and the exit status that goes with it.
 *
 * <p>Belongs here: {@link transition.error.ExitStatus} and the exceptions that carry one. Does not
 * belong here: what only one package throws and catches.
 */
@NullMarked
package transition.error;

import org.jspecify.annotations.NullMarked;
