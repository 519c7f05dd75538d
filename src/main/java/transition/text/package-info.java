/**
 * Text in the form in which it is compared and shown: on one line, composed, decimal numbers.
 *
 * <p>Does not belong here: layout (render), and the words of a report.
 */
@NullMarked
package transition.text;

import org.jspecify.annotations.NullMarked;
