package transition.cli.completion;

/** A shell that has a completion script. */
public enum Shell {
  BASH,
  ZSH,
  FISH;

  /** Returns the completion script for this shell, in ASCII, every line ended. */
  public String script(CompletionModel model) {
    return switch (this) {
      case BASH -> BashScript.of(model);
      case ZSH -> ZshScript.of(model);
      case FISH -> FishScript.of(model);
    };
  }
}
