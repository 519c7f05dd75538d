package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages lead to each other, and none shows a command that no test runs. */
class DocumentsTest {

  private static final int LINES_OF_THE_README = 250;

  static List<Path> all() {
    return Documents.all();
  }

  static List<Path> forUsers() {
    return Documents.forUsers();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyLinkLeadsSomewhere(Path page) throws IOException {
    for (String link : links(page)) {
      String[] parts = link.split("#", 2);
      Path target = target(page, link);
      assertThat(target).as("%s links to %s", page, link).exists();
      if (parts.length == 2) {
        assertThat(anchors(target)).as("%s links to %s", page, link).contains(parts[1]);
      }
    }
  }

  @Test
  void everyPageIsReachedFromTheReadme() throws IOException {
    Set<Path> reached = new LinkedHashSet<>(List.of(Documents.README));
    Deque<Path> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      Path page = open.remove();
      for (String link : links(page)) {
        Path target = target(page, link);
        if (target.toString().endsWith(".md") && reached.add(target)) {
          open.add(target);
        }
      }
    }
    assertThat(reached).containsAll(Documents.all());
  }

  @ParameterizedTest
  @MethodSource("forUsers")
  void commandsStandInBlocksThatAreRun(Path page) throws IOException {
    Parser.builder()
        .build()
        .parse(Files.readString(page))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                if (!block.getInfo().equals("console")) {
                  assertThat(block.getLiteral().lines())
                      .as(page.toString())
                      .noneMatch(line -> line.matches("(\\$ )?transition .*"));
                }
              }
            });
  }

  @Test
  void theReadmeStaysShort() throws IOException {
    assertThat(Files.readAllLines(Documents.README)).hasSizeLessThanOrEqualTo(LINES_OF_THE_README);
  }

  private static Path target(Path page, String link) {
    String file = link.split("#", 2)[0];
    return file.isEmpty() ? page : page.resolveSibling(file).normalize();
  }

  /** Lists where links and images of a page lead within the project. */
  private static List<String> links(Path page) throws IOException {
    List<String> links = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(Files.readString(page))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                links.add(image.getDestination());
              }
            });
    links.removeIf(link -> link.matches("[a-z]+:.*"));
    return links;
  }

  /** Lists the anchors of headings, as GitHub and GitLab name them. */
  private static Set<String> anchors(Path page) throws IOException {
    Set<String> anchors = new LinkedHashSet<>();
    Parser.builder()
        .build()
        .parse(Files.readString(page))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                String words = Documents.text(heading).toLowerCase(Locale.ROOT);
                anchors.add(words.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
              }
            });
    return anchors;
  }
}
