/**
 * A neutral document: titles, sections, tables, bars, charts, check lists, and text with styles.
 *
 * <p>Belongs here: what every output for people is made of. Does not belong here: what is said in
 * it (report), and how it looks (render).
 */
@NullMarked
package transition.document;

import org.jspecify.annotations.NullMarked;
