/**
 * The neutral document: one class for each kind of block, and text with styles.
 *
 * <p>Belongs here: what every output for people is made of, and {@link
 * transition.document.BlockVisitor}, which every format implements. Does not belong here: what
 * documents say (report), and how they look (render).
 */
@NullMarked
package transition.document;

import org.jspecify.annotations.NullMarked;
