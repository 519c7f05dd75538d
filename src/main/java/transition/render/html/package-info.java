/**
 * A neutral document to one HTML page that needs nothing beside itself.
 *
 * <p>Belongs here: elements, attributes, and the geometry of charts; the look of the page and what
 * it does stand in the style sheets and the script among the resources. Does not belong here:
 * escaping, which is jsoup's, and anything about roles, dates or pay; a renderer sees only blocks.
 */
@NullMarked
package transition.render.html;

import org.jspecify.annotations.NullMarked;
