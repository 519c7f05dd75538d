/**
 * Command lines as text: names of options, values as options take them, quoting, and the command to
 * run next.
 *
 * <p>Does not belong here: reading a command line (cli).
 */
@NullMarked
package transition.commandline;

import org.jspecify.annotations.NullMarked;
