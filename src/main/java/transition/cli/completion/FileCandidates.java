package transition.cli.completion;

import java.util.Collections;
import java.util.Iterator;

/** The candidates of an argument that is a file. */
public final class FileCandidates implements Iterable<String> {

  /** Returns no candidates, since shells complete files themselves. */
  @Override
  public Iterator<String> iterator() {
    return Collections.emptyIterator();
  }
}
