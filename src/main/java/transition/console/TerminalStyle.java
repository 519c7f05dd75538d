package transition.console;

/**
 * What text for a terminal may use.
 *
 * @param width the columns to fill
 * @param color whether escape codes for colors are allowed
 * @param unicode whether more than ASCII can be shown
 */
public record TerminalStyle(int width, boolean color, boolean unicode) {}
