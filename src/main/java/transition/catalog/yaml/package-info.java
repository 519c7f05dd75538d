/**
 * YAML files as trees in which every value knows its place, with all that is wrong in them.
 *
 * <p>Belongs here: reading YAML, taking values out of it, naming the place of a mistake. Does not
 * belong here: what the fields of a role or a skill mean (catalog).
 */
@NullMarked
package transition.catalog.yaml;

import org.jspecify.annotations.NullMarked;
