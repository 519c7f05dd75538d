/**
 * Shell completion: what can be typed, as a neutral model, a script of it for each shell, and
 * completion of lines in the program's own.
 *
 * <p>Belongs here: reading the commands and options into the model, and the words of bash, zsh and
 * fish. Does not belong here: what the commands, options and candidates are; those are read from
 * the command model that the program itself runs on, so that they cannot differ.
 */
@NullMarked
package transition.cli.completion;

import org.jspecify.annotations.NullMarked;
