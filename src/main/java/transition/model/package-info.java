/**
 * The vocabulary of the program as immutable values: roles, skills, transitions, pay, effort,
 * dates.
 *
 * <p>Belongs here: what a value means and which values are legal. Does not belong here: where
 * values come from (catalog), what is computed from them (analysis, planner, tracking) and how they
 * look (report, render). Uses the JDK and {@link transition.text} alone.
 */
@NullMarked
package transition.model;

import org.jspecify.annotations.NullMarked;
