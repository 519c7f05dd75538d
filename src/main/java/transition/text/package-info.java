/**
 * Text in the form in which it is compared and shown: on one line, composed, and decimal numbers.
 *
 * <p>Does not belong here: layout (render), and the wording of reports.
 */
@NullMarked
package transition.text;

import org.jspecify.annotations.NullMarked;
