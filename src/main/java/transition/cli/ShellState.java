package transition.cli;

import transition.settings.SessionSettings;

/** What a shell keeps from line to line. */
final class ShellState {

  private final SessionSettings settings = new SessionSettings();
  private boolean ended;

  SessionSettings settings() {
    return settings;
  }

  /** Makes the current line the last one. */
  void end() {
    ended = true;
  }

  boolean hasEnded() {
    return ended;
  }
}
