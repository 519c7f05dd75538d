package transition.cli.completion;

/** A shell that can complete command lines. */
public enum Shell {
  BASH,
  ZSH,
  FISH;

  /** The script that teaches this shell to complete; ASCII, every line ended. */
  public String script(CompletionModel model) {
    return switch (this) {
      case BASH -> BashScript.of(model);
      case ZSH -> ZshScript.of(model);
      case FISH -> FishScript.of(model);
    };
  }
}
