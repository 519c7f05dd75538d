package transition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Chromium without a window, a process for each page that is visited. What it keeps between them,
 * such as local storage, is in the folder that it is given.
 */
public final class Browser {

  private static final int SECONDS = 120;
  private static final String RESULT = "result-of-the-test";
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n";

  private final String program;
  private final Path folder;

  /**
   * What is left when a page has been visited.
   *
   * @param dom the page as it is then
   * @param console what scripts and the browser said about it, a line each
   */
  public record Visit(String dom, List<String> console) {}

  private Browser(String program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * A browser that keeps its files in a folder; {@link Installed} says what comes of a test where
   * there is no Chromium.
   */
  public static Browser in(Path folder) {
    Optional<String> program = program();
    Installed.require(
        program.isPresent(), "no Chromium: install it or set CHROMIUM to run this test");
    return new Browser(program.orElseThrow(), folder);
  }

  private static Optional<String> program() {
    String chosen = System.getenv("CHROMIUM");
    if (chosen != null && !chosen.isEmpty()) {
      return Optional.of(chosen);
    }
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator, -1));
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** Visits a page as it is. */
  public Visit visit(String html) {
    return visit(write("page.html", html));
  }

  /**
   * Visits a page, runs a script in it and returns its result. The script may do what the page's
   * own policy forbids.
   *
   * @param script the body of an async function that returns something JSON can hold
   */
  public JsonNode run(String html, String script) {
    String added =
        """
        <script>
        addEventListener('load', async () => {
          const result = await (async () => {%s})().catch((e) => ({ error: String(e.stack) }));
          const element = document.createElement('pre');
          element.id = '%s';
          element.textContent = JSON.stringify(result);
          document.body.append(element);
        });
        </script>
        </body>"""
            .formatted(script, RESULT);
    Visit visit = visit(write("test.html", withoutPolicy(html).replace("</body>", added)));
    Element result = Jsoup.parse(visit.dom()).getElementById(RESULT);
    assertThat(result).as("the script's result; console: %s", visit.console()).isNotNull();
    try {
      JsonNode json = new ObjectMapper().readTree(result.wholeText());
      assertThat(json.path("error").asText()).isEmpty();
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a resource of the class path where pages find it by the name of its file. */
  public void provide(String resource) {
    try (InputStream in = Browser.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      String name = resource.substring(resource.lastIndexOf('/') + 1);
      Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page that may run any script. */
  public static String withoutPolicy(String html) {
    return html.replaceFirst(POLICY, "");
  }

  /** A text as a literal of JavaScript that may stand inside a page. */
  public static String literal(String text) {
    return TextNode.valueOf(text).toString().replace("<", "\\u003c");
  }

  private Path write(String name, String html) {
    try {
      return Files.writeString(folder.resolve(name), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Visit visit(Path page) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program,
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-component-update",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1280,900",
                "--enable-logging=stderr",
                "--virtual-time-budget=20000",
                "--dump-dom",
                page.toUri().toString()));
    Path output = folder.resolve("output.txt");
    Path error = folder.resolve("error.txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(error.toFile())
              .start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      assertThat(ended).as("%s ends; it said: %s", command, Files.readString(error)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(error)).isZero();
      try (Stream<String> lines = Files.lines(error)) {
        return new Visit(
            Files.readString(output), lines.filter(line -> line.contains(":CONSOLE")).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
