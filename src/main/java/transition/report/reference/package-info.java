/**
 * Documents to look things up in: lists, roles, skills, guides as they are, and interview
 * questions.
 *
 * <p>Does not belong here: what follows from them for a user's own move (report), and how documents
 * look (render).
 */
@NullMarked
package transition.report.reference;

import org.jspecify.annotations.NullMarked;
