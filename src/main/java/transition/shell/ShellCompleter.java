package transition.shell;

import java.nio.file.Path;
import java.util.List;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.completer.ArgumentCompleter.ArgumentLine;
import transition.cli.ShellSession;
import transition.cli.completion.LineCompletion.Files;
import transition.cli.completion.LineCompletion.Offer;

/** Offers what the session does; files are JLine's to find. */
final class ShellCompleter implements Completer {

  private final ShellSession session;

  ShellCompleter(ShellSession session) {
    this.session = session;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String typed = line.word().substring(0, line.wordCursor());
    Offer offer = session.offer(line.words().subList(0, line.wordIndex()), typed);
    offer
        .candidates()
        .forEach(
            one ->
                candidates.add(
                    new Candidate(
                        offer.prefix() + one.word(),
                        one.word(),
                        null,
                        one.description().isEmpty() ? null : one.description(),
                        null,
                        null,
                        true)));
    if (offer.files() != Files.NONE) {
      addFiles(reader, offer, typed.substring(offer.prefix().length()), candidates);
    }
  }

  private static void addFiles(
      LineReader reader, Offer offer, String typed, List<Candidate> candidates) {
    int first = candidates.size();
    Completer files =
        offer.files() == Files.FOLDERS
            ? new Completers.DirectoriesCompleter(Path.of(""))
            : new Completers.FilesCompleter(Path.of(""));
    files.complete(reader, new ArgumentLine(typed, typed.length()), candidates);
    candidates.subList(first, candidates.size()).replaceAll(file -> behind(offer.prefix(), file));
  }

  private static Candidate behind(String prefix, Candidate file) {
    return new Candidate(
        prefix + file.value(),
        file.displ(),
        file.group(),
        file.descr(),
        file.suffix(),
        file.key(),
        file.complete());
  }
}
