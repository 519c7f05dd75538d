package transition.cli.completion;

import java.util.Collections;
import java.util.Iterator;

/** What an argument can be that names a file: whatever files there are. */
public final class FileCandidates implements Iterable<String> {

  /** None: shells know the files themselves. */
  @Override
  public Iterator<String> iterator() {
    return Collections.emptyIterator();
  }
}
