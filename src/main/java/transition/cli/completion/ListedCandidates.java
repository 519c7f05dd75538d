package transition.cli.completion;

/** Candidates that the user's packs can add to. */
public interface ListedCandidates extends DescribedCandidates {

  /**
   * Returns the name of the listing with which the program prints all candidates: a line for each,
   * with a word, a tab and a description.
   */
  String listing();
}
