/**
 * Talking with the user at a terminal, by JLine: questions to choose, tick and type the answer of,
 * and the shell. What is asked, and what is done with it, belongs in {@code cli}.
 */
@NullMarked
package transition.shell;

import org.jspecify.annotations.NullMarked;
