/**
 * Options that several commands share, as picocli mixins: each turns into a request right after
 * parsing.
 *
 * <p>Belongs here: names, descriptions, converters and completion candidates of options.
 */
@NullMarked
package transition.cli.option;

import org.jspecify.annotations.NullMarked;
