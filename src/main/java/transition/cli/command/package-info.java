/** What all commands have in common: loading data, choosing the format, writing the result. */
@NullMarked
package transition.cli.command;

import org.jspecify.annotations.NullMarked;
