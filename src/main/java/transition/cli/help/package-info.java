/**
 * What is said of the commands themselves: help in the terminal, and manual pages.
 *
 * <p>Belongs here: the sections, their order and look, the subjects under which options stand, and
 * the environment variables and files that the program reads. Does not belong here: what the
 * commands and options are and mean; that is read from the command model that the program itself
 * runs on.
 */
@NullMarked
package transition.cli.help;

import org.jspecify.annotations.NullMarked;
