/**
 * What the program runs in: standard streams, terminals, variables, time, folders of the user,
 * questions.
 *
 * <p>Belongs here: {@link transition.console.Environment} and what is written to it. Does not
 * belong here: commands and options (cli), and JLine (shell).
 */
@NullMarked
package transition.console;

import org.jspecify.annotations.NullMarked;
