/**
 * YAML files as trees in which every value knows its place, with all that is wrong in them; YAML
 * inside other texts, and YAML that is written into them.
 *
 * <p>Belongs here: all that knows Jackson's YAML or SnakeYAML, taking values out of a tree, naming
 * the place of a mistake. Does not belong here: what the fields of a role or a skill mean
 * (catalog).
 */
@NullMarked
package transition.catalog.yaml;

import org.jspecify.annotations.NullMarked;
