/** Commands about a plan under way: today, done, undo, log, progress, replan, calendar. */
@NullMarked
package transition.cli.command.tracking;

import org.jspecify.annotations.NullMarked;
