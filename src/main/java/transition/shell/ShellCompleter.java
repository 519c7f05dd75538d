package transition.shell;

import java.nio.file.Path;
import java.util.List;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.completer.ArgumentCompleter.ArgumentLine;
import org.jline.utils.AttributedString;
import transition.cli.ShellSession;
import transition.cli.completion.CompletionModel.Suggestion;
import transition.cli.completion.LineCompletion.Files;
import transition.cli.completion.LineCompletion.Offer;

/** Completes lines as the session says; JLine itself completes files. */
final class ShellCompleter implements Completer {

  private static final int GAP = 2;

  private final ShellSession session;

  ShellCompleter(ShellSession session) {
    this.session = session;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    String typed = line.word().substring(0, line.wordCursor());
    Offer offer = session.offer(line.words().subList(0, line.wordIndex()), typed);
    int column =
        offer.candidates().stream()
            .mapToInt(suggestion -> width(suggestion.word()))
            .max()
            .orElse(0);
    int columns = reader.getTerminal().getSize().getColumns();
    for (Suggestion suggestion : offer.candidates()) {
      String shown = shown(suggestion, column, columns);
      candidates.add(
          new Candidate(offer.prefix() + suggestion.word(), shown, null, null, null, null, true));
    }
    if (offer.files() != Files.NONE) {
      addFiles(reader, offer, typed.substring(offer.prefix().length()), candidates);
    }
  }

  /** Returns a word with its meaning in a second column, as far as the terminal is wide. */
  private static String shown(Suggestion suggestion, int column, int columns) {
    String gap = " ".repeat(column - width(suggestion.word()) + GAP);
    return new AttributedString(
            (suggestion.word() + gap + suggestion.description()).stripTrailing())
        .columnSubSequence(0, columns - 1)
        .toString();
  }

  private static int width(String text) {
    return new AttributedString(text).columnLength();
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
