package transition;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Mermaid itself, in a browser. */
public final class Mermaid {

  private static final String SCRIPT =
      "/META-INF/resources/webjars/mermaid/11.6.0/dist/mermaid.min.js";
  private static final String PAGE =
      "<!doctype html><title>-</title><body><script src=\"mermaid.min.js\"></script></body>";

  private final Browser browser;

  private Mermaid(Browser browser) {
    this.browser = browser;
  }

  /** Mermaid in a browser that keeps its files in a folder; skipped or failing as it is. */
  public static Mermaid in(Path folder) {
    Browser browser = Browser.in(folder);
    browser.provide(SCRIPT);
    return new Mermaid(browser);
  }

  /** Whether a text is a diagram that can be drawn. */
  public boolean parses(String text) {
    return problems(text).get(0).isEmpty();
  }

  /**
   * What is wrong with each of some texts when it is read and drawn; empty if nothing is. Drawing
   * finds what the grammar lets pass, such as a date that is none. One browser looks at all.
   */
  public List<String> problems(String... texts) {
    String literals = Stream.of(texts).map(Browser::literal).collect(Collectors.joining(","));
    JsonNode problems =
        browser.run(
            PAGE,
            """
            mermaid.initialize({ startOnLoad: false });
            const problems = [];
            for (const text of [%s]) {
              const drawn = mermaid.parse(text).then(() => mermaid.render('drawn', text));
              problems.push(await drawn.then(() => '', (error) => error.message || String(error)));
            }
            return problems;
            """
                .formatted(literals));
    return StreamSupport.stream(problems.spliterator(), false).map(JsonNode::asText).toList();
  }
}
