/**
 * Commands about data, settings and the program itself: validate, new, config, shell, help,
 * completion.
 */
@NullMarked
package transition.cli.command.program;

import org.jspecify.annotations.NullMarked;
