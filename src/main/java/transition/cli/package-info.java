/**
 * The front door: arguments in, exit status out, no global state.
 *
 * <p>Belongs here: choosing and running the one command that is named ({@link
 * transition.cli.Program}), and turning what goes wrong into one sentence. The commands themselves
 * are in {@code command}, the options that they share in {@code option}, and what is made from the
 * command model in {@code help}, {@code completion} and {@code generation}.
 */
@NullMarked
package transition.cli;

import org.jspecify.annotations.NullMarked;
