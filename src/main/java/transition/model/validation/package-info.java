/**
 * The outcome of checking data files: problems, and the places of the values that have them.
 *
 * <p>Does not belong here: the checks themselves (catalog, catalog.yaml) and how a place is worded
 * for people (report).
 */
@NullMarked
package transition.model.validation;

import org.jspecify.annotations.NullMarked;
