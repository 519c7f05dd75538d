package transition.cli.completion;

/** Candidates that the user can add to; these are the ones that there are without the user. */
public interface ListedCandidates extends DescribedCandidates {

  /**
   * What the program is to be asked for to have all of them: it prints a line for each, the word
   * and behind a tab its description.
   */
  String listing();
}
