/**
 * Results of the commands on roles and moves, as documents.
 *
 * <p>Belongs here: what is said about a result, in which order and in which words. Does not belong
 * here: plans under way (report.tracking), and widths, colors, escape codes and markup (render).
 */
@NullMarked
package transition.report;

import org.jspecify.annotations.NullMarked;
