package transition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The Markdown pages of the project. */
final class Documents {

  static final Path README = Path.of("README.md");
  static final Path FOLDER = Path.of("src/docs");

  private Documents() {}

  /** Lists what users read: the README and the pages of the documentation. */
  static List<Path> forUsers() {
    return Stream.concat(Stream.of(README), pages(FOLDER, 1)).toList();
  }

  /** Lists all pages, those for contributors among them. */
  static List<Path> all() {
    return Stream.of(pages(Path.of(""), 1), pages(FOLDER, 2), pages(Path.of("src/bench"), 1))
        .flatMap(pages -> pages)
        .toList();
  }

  /** Returns the words of a heading or paragraph, without its markup. */
  static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak wrap) {
            text.append(' ');
          }
        });
    return text.toString();
  }

  private static Stream<Path> pages(Path folder, int depth) {
    try (Stream<Path> found = Files.walk(folder, depth)) {
      return found.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
