/**
 * Results to formats for programs: JSON, CSV and iCalendar.
 *
 * <p>Belongs here: the JSON contract, version 1, as records of its own, so that the model can
 * change without it. The contract only grows: keys are added, never renamed or taken out. What is
 * absent is left out; there are no nulls.
 */
@NullMarked
package transition.export;

import org.jspecify.annotations.NullMarked;
