/**
 * A result as a neutral document: titles, sections, tables, bars, check lists.
 *
 * <p>Belongs here: what is said about a result, in which order and in which words. Does not belong
 * here: widths, colors, escape codes and markup (render).
 */
@NullMarked
package transition.report;

import org.jspecify.annotations.NullMarked;
