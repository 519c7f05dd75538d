package transition.cli;

/** What the shell remembers between lines. */
public final class ShellSession {}
