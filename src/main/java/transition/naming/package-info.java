/**
 * Names that users type for roles and skills: ids, aliases and titles, and suggestions for unknown
 * ones.
 */
@NullMarked
package transition.naming;

import org.jspecify.annotations.NullMarked;
