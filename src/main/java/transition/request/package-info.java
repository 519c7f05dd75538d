/**
 * What is asked for, as immutable records. The command line, the settings and the front matter of a
 * plan are three sources of it, with the same values and the same errors.
 *
 * <p>Belongs here: parsing values, combining them, and resolving names in the catalog. Does not
 * belong here: how a source is read.
 */
@NullMarked
package transition.request;

import org.jspecify.annotations.NullMarked;
