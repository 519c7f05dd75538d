/**
 * Public holidays, from a library that is kept up to date by others.
 *
 * <p>Belongs here: which places the library knows, how they are named, and what is put right in its
 * answers. Does not belong here: what a holiday does to a plan (planner). The library is loaded by
 * {@link transition.holidays.PublicHolidays#of} and by nothing else, since it takes longer to start
 * than the rest of the program; no other package uses it.
 */
@NullMarked
package transition.holidays;

import org.jspecify.annotations.NullMarked;
