/**
 * Renders documents as terminal text or Markdown.
 *
 * <p>Belongs here: widths, wrapping, colors, ASCII forms, markup. Does not belong here: anything
 * about roles, dates or pay; a renderer sees only blocks.
 */
@NullMarked
package transition.render;

import org.jspecify.annotations.NullMarked;
