package transition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What a page shows under one heading: commands after a prompt in blocks marked {@code console},
 * and files, whose name follows the language of their block.
 */
record DocumentedSession(Path page, String heading, List<Step> steps) {

  private static final String PROMPT = "$ ";
  private static final String CONTINUES = "\\";

  /** Something to do, in the order of the page. */
  sealed interface Step permits Command, Content {}

  /**
   * A command, and the output below it.
   *
   * @param line the command without its prompt, on one line
   * @param shown the lines below it, up to the next prompt or the end of the block
   * @param start the index in the page of the first line below it
   */
  record Command(String line, List<String> shown, int start) implements Step {}

  /** A file for the commands below it to read. */
  record Content(String file, String text) implements Step {}

  /** Returns the sessions of a page, without headings that show nothing. */
  static List<DocumentedSession> in(Path page) {
    List<DocumentedSession> sessions = new ArrayList<>();
    Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    parser
        .parse(read(page))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                String title = Documents.text(heading);
                sessions.add(new DocumentedSession(page, title, new ArrayList<>()));
              }

              @Override
              public void visit(FencedCodeBlock block) {
                sessions.get(sessions.size() - 1).steps().addAll(steps(block));
              }
            });
    sessions.removeIf(session -> session.steps().stream().noneMatch(Command.class::isInstance));
    return sessions;
  }

  /** Returns the commands alone. */
  List<Command> commands() {
    return steps.stream().filter(Command.class::isInstance).map(Command.class::cast).toList();
  }

  @Override
  public String toString() {
    return page + ": " + heading;
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Step> steps(FencedCodeBlock block) {
    String[] info = block.getInfo().split(" ", 2);
    if (info.length == 2) {
      return List.of(new Content(info[1], block.getLiteral()));
    }
    return info[0].equals("console") ? commands(block) : List.of();
  }

  private static List<Step> commands(FencedCodeBlock block) {
    List<Step> steps = new ArrayList<>();
    int first = block.getSourceSpans().get(0).getLineIndex() + 1;
    List<String> lines = block.getLiteral().lines().toList();
    int at = 0;
    while (at < lines.size()) {
      StringBuilder command = new StringBuilder(lines.get(at++));
      if (command.indexOf(PROMPT) != 0) {
        throw new AssertionError("a block of commands begins without a prompt: " + command);
      }
      while (command.toString().endsWith(CONTINUES)) {
        command.setLength(command.length() - CONTINUES.length());
        command.append(lines.get(at++));
      }
      int start = at;
      while (at < lines.size() && !lines.get(at).startsWith(PROMPT)) {
        at++;
      }
      String line = command.substring(PROMPT.length());
      steps.add(new Command(line, lines.subList(start, at), first + start));
    }
    return steps;
  }
}
