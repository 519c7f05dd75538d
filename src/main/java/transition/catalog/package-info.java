/**
 * Packs of YAML to the validated model, and look-up in it by id, alias or title; the settings file,
 * because all YAML is read here. Bundled files are read as the trees that the build has made of
 * them.
 *
 * <p>Belongs here: where the files are, their shape, every check on them, names and the suggestions
 * for misspelt ones. Does not belong here: anything computed from roles and transitions. Only the
 * files that a question needs are read.
 */
@NullMarked
package transition.catalog;

import org.jspecify.annotations.NullMarked;
