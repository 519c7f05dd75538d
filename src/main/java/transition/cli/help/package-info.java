/**
 * Help in the terminal, and manual pages.
 *
 * <p>Belongs here: sections, their order and look, the groups of options, and the environment
 * variables and files that the program reads. Does not belong here: what commands and options mean,
 * which is read from the command model that the program itself runs on.
 */
@NullMarked
package transition.cli.help;

import org.jspecify.annotations.NullMarked;
