/**
 * Shell completion: what can be typed, as a neutral model, and a script of it for each shell.
 *
 * <p>Belongs here: reading the commands and options into the model, and the words of bash, zsh and
 * fish. Does not belong here: what the commands, options and candidates are; those are read from
 * the command model that the program itself runs on, so that they cannot differ.
 */
@NullMarked
package transition.cli.completion;

import org.jspecify.annotations.NullMarked;
