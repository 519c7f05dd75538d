/**
 * Reads packs of YAML into the validated model, and looks up entries by id, alias or title. Bundled
 * files are read as trees that the build has prepared.
 *
 * <p>Belongs here: where the files are, their shape, and every check on them. Does not belong here:
 * anything computed from roles and transitions. Only the files that a question needs are read.
 */
@NullMarked
package transition.catalog;

import org.jspecify.annotations.NullMarked;
