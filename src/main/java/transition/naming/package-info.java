/**
 * Names of roles and skills as users type them: ids, aliases, titles, and suggestions for
 * misspelled ones.
 */
@NullMarked
package transition.naming;

import org.jspecify.annotations.NullMarked;
