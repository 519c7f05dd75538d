/** Commands about a move: list, show, gap, roadmap, salary, plan, compare, path, next-skill. */
@NullMarked
package transition.cli.command.planning;

import org.jspecify.annotations.NullMarked;
