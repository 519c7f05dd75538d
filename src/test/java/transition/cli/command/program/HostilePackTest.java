package transition.cli.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.HostileText;
import transition.Mermaid;
import transition.cli.Run;
import transition.text.OneLine;

/** A pack whose phases and tasks have hostile texts, through the front door in every format. */
class HostilePackTest {

  private static final int TASKS_A_PHASE = 10;
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What a data file can hold: a value is one line, without what a terminal obeys; no placeholder.
   */
  private static final List<String> TEXTS =
      HostileText.SAMPLES.stream()
          .filter(text -> text.equals(OneLine.of(text)) && !text.contains("${"))
          .toList();

  @TempDir static Path folder;

  @BeforeAll
  static void makeThePack() throws IOException {
    for (String sub :
        List.of("skills", "sources", "roles", "transitions", "playbooks", "interviews")) {
      Files.createDirectory(folder.resolve(sub));
    }
    for (String file :
        List.of("roles/backend.yaml", "roles/mlops.yaml", "playbooks/career-change.yaml")) {
      Files.copy(Path.of("data", file), folder.resolve(file));
    }
    StringBuilder yaml =
        new StringBuilder(
            """
            from: backend
            to: mlops
            source: backend-to-mlops-us
            market: US
            playbook: career-change
            headline: {}
            phases:
            """);
    for (int i = 0; i < TEXTS.size(); i++) {
      if (i % TASKS_A_PHASE == 0) {
        yaml.append("  - title: ").append(JSON.writeValueAsString(TEXTS.get(i)));
        yaml.append("\n    weeks: 2\n    tasks:\n");
      }
      yaml.append("      - text: ").append(JSON.writeValueAsString(TEXTS.get(i))).append('\n');
    }
    Files.writeString(folder.resolve("transitions/backend-to-mlops.yaml"), yaml);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json", "csv"})
  void everyTextIsThereAndNothingThatATerminalObeys(String format) {
    String output = plan("--format", format).replace("\r\n", "\n");
    assertThat(output.codePoints().filter(c -> c != '\n' && Character.isISOControl(c))).isEmpty();
    assertThat(output).endsWith("\n");
  }

  @Test
  void textShowsEveryText() {
    String plan = letters(plan("--format", "text"));
    // Terminals disagree on the width of an emoji that is told to be one, so it is not told so.
    assertThat(TEXTS)
        .allSatisfy(text -> assertThat(plan).contains(letters(text).replace("\ufe0f", "")));
  }

  @Test
  void markdownIsReadBackAsTheTexts() {
    List<Extension> extensions = List.of(TablesExtension.create(), TaskListItemsExtension.create());
    String markdown = plan("--format", "markdown").replaceFirst("(?s)\\A---\n.*?\n---\n", "");
    Document read =
        Jsoup.parse(
            HtmlRenderer.builder()
                .extensions(extensions)
                .build()
                .render(Parser.builder().extensions(extensions).build().parse(markdown)));
    assertHarmless(read);
    assertThat(read.select("input[type=checkbox]")).hasSizeGreaterThanOrEqualTo(TEXTS.size());
    assertShows(read);
  }

  @Test
  void mermaidItselfDrawsTheChart(@TempDir Path browser) {
    List<String> charts = new ArrayList<>(List.of(chart(plan("--format", "markdown"))));
    for (String line : Run.outputOf("list", "transitions", "--quiet").lines().toList()) {
      String[] roles = line.split("-to-", -1);
      charts.add(
          chart(
              Run.outputOf(
                  List.of(
                          "plan --from %s --to %s --start 2027-01-06 --by 2028-06-30 --format md"
                              .formatted(roles[0], roles[1])
                              .concat(" --break 2027-02-01..2027-02-14 --break 2027-05-05")
                              .split(" "))
                      .toArray(String[]::new))));
    }
    assertThat(Mermaid.in(browser).problems(charts.toArray(String[]::new))).containsOnly("");
  }

  /** The Mermaid block of a document. */
  private static String chart(String markdown) {
    String fence = "```mermaid\n";
    int start = markdown.indexOf(fence) + fence.length();
    return markdown.substring(start, markdown.indexOf("\n```", start));
  }

  @Test
  void aPageShowsTheTextsAndRunsNothingOfThem() {
    for (String command : List.of("plan", "roadmap")) {
      Document page = Jsoup.parse(run(command, "--format", "html"));
      assertThat(page.select("script")).hasSize(1);
      page.select("script, style").remove();
      assertHarmless(page);
      assertShows(page);
    }
  }

  @Test
  void jsonHoldsTheTextsAsTheyAre() throws IOException {
    List<String> texts = new ArrayList<>();
    for (JsonNode phase : JSON.readTree(run("roadmap", "--format", "json")).get("phases")) {
      phase.get("tasks").forEach(task -> texts.add(task.get("text").asText()));
    }
    assertThat(texts).isEqualTo(TEXTS);
  }

  @Test
  void csvHoldsTheTextsAndNoFormula() throws IOException {
    List<CSVRecord> rows =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(run("roadmap", "--format", "csv", "--rows", "tasks")))
            .getRecords();
    assertThat(rows).hasSizeGreaterThan(TEXTS.size()); // the tasks of the job search follow
    for (int i = 0; i < TEXTS.size(); i++) {
      String cell = rows.get(i).get("task");
      assertThat(cell).doesNotContainPattern("^\\s*[-=+@]");
      assertThat(cell.replace("'", "")).isEqualTo(OneLine.of(TEXTS.get(i)).replace("'", ""));
    }
  }

  @Test
  void aCalendarHasItsOwnEventsAndNoOthers() {
    String usual = Run.outputOf(words("roadmap", "--format", "ics").toArray(String[]::new));
    String hostile = run("roadmap", "--format", "ics");
    assertThat(Biweekly.parse(hostile).all()).hasSize(1);
    assertThat(Biweekly.parse(hostile).first().getEvents())
        .hasSizeGreaterThan(10)
        .allSatisfy(event -> assertThat(event.getUid().getValue()).startsWith("backend-to-mlops-"));
    assertThat(usual).startsWith("BEGIN:VCALENDAR");
    assertThat(hostile.lines().filter(line -> line.startsWith("BEGIN:VCALENDAR"))).hasSize(1);
  }

  private static void assertHarmless(Document document) {
    assertThat(document.select("script, style, img, iframe, object, a[href^=javascript]"))
        .isEmpty();
    assertThat(document.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
  }

  private static void assertShows(Document document) {
    String shown = letters(document.wholeText());
    assertThat(TEXTS).allSatisfy(text -> assertThat(shown).contains(letters(text)));
  }

  /** Without blanks, and without the marks of direction that some outputs leave out. */
  private static String letters(String text) {
    return OneLine.of(text).replaceAll("[\\s\\p{Z}]", "");
  }

  private static String plan(String... options) {
    return run("plan", options);
  }

  private static String run(String command, String... options) {
    List<String> words = words(command, options);
    words.addAll(List.of("--data", folder.toString()));
    return Run.outputOf(words.toArray(String[]::new));
  }

  private static List<String> words(String command, String... options) {
    List<String> words =
        new ArrayList<>(
            List.of(command, "--from", "backend", "--to", "mlops", "--start", "2027-01-04"));
    words.addAll(List.of(options));
    return words;
  }
}
