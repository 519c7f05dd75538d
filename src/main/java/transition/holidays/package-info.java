/**
 * Public holidays, from a library that others keep up to date.
 *
 * <p>Belongs here: which places the library knows, how they are named, and corrections to its
 * lists. Does not belong here: the effect of a holiday on a plan (planner). Only {@link
 * transition.holidays.PublicHolidays#of} loads the library, and no other package uses it; see
 * decision 0036.
 */
@NullMarked
package transition.holidays;

import org.jspecify.annotations.NullMarked;
