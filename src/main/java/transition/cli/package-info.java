/**
 * The command line: one small class a command, options that several share, errors, exit statuses.
 *
 * <p>The name of a class says what it is: a {@code Command} is run; {@code Options}, or one {@code
 * Option}, are a mixin that commands share; {@code Converters} make values of words, and {@code
 * Candidates} are what these can be.
 *
 * <p>Belongs here: reading options, calling catalog, analysis and planner, choosing the format,
 * writing the result. Does not belong here: arithmetic, wording and layout. {@link
 * transition.cli.Program} is the front door: arguments in, exit status out, no global state.
 */
@NullMarked
package transition.cli;

import org.jspecify.annotations.NullMarked;
