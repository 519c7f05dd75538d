package transition.cli.command;

import transition.error.FileException;

/**
 * A change to a file that a command is run for. It is made when what there is to say of it is, and
 * counts more than that: if nobody can be told, it was made all the same.
 *
 * @param made says that it was made, such as "plan.md was changed"
 * @param write makes it, or throws
 */
public record FileChange(String made, Runnable write) {

  /**
   * Makes the change, then says so.
   *
   * @throws FileException if it cannot be made or, which the message tells apart, be told
   */
  public void make(Runnable saying) {
    write.run();
    try {
      saying.run();
    } catch (FileException e) {
      throw new FileException(made + " as you asked, but " + e.getMessage(), e);
    }
  }
}
