/**
 * Results to formats for programs.
 *
 * <p>Belongs here: the JSON contract, version 1, as records of its own, so that the model can
 * change without it. The contract only grows: keys are added, never renamed or taken out. What is
 * absent is left out; there are no nulls.
 *
 * <p>Also here: a roadmap as an iCalendar file and as CSV. Both take texts from data files, so both
 * see to it that a text stays text in the program that opens them.
 */
@NullMarked
package transition.export;

import org.jspecify.annotations.NullMarked;
