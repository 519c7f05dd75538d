package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import transition.bundled.Version;
import transition.cli.GoldenCase;
import transition.cli.Run;

/** What other programs make of the Markdown, and how a plan is made again from itself. */
class MarkdownDocumentsTest {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), TaskListItemsExtension.create());

  /** What programs that know front matter leave out. */
  private static final String FRONT_MATTER = "(?s)\\A---\n.*?\n---\n";

  /** What the front matter says beside the options. */
  private static final Set<String> NO_OPTIONS =
      Set.of("transition", "basis", "pace", "tasks", "search-phases", "added-phases", "version");

  static List<GoldenCase> everyMarkdown() {
    return GoldenCase.ending(".md");
  }

  @ParameterizedTest
  @MethodSource("everyMarkdown")
  void noTableRowHeadingOrTaskBoxIsLostOnTheWayToHtml(GoldenCase golden) {
    String markdown = golden.expected().replaceFirst(FRONT_MATTER, "");
    String html =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .build()
            .render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
    assertThat(count("<table>", html)).isEqualTo(count("(?m)^\\|[-:|]+\\|$", markdown));
    assertThat(count("<tr>", html)).isEqualTo(count("(?m)^\\|", markdown) - count("<table>", html));
    assertThat(count("<input type=\"checkbox\"", html)).isEqualTo(count("(?m)^- \\[ ] ", markdown));
    assertThat(count("<tr>", html) + count("<input", html)).as("rows and boxes").isPositive();
    assertThat(count("<h[1-6]>", html)).isEqualTo(count("(?m)^#{1,6} ", markdown));
    assertThat(html).doesNotContain("**", "|-", "[ ]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--from backend --to mlops --start 2027-01-04",
        "--from ml-engineer --to backend",
        "--from data-scientist --to backend --start 2028-02-29 --hours 2.5",
        "--from backend --to mlops --start 2027-01-06 --hours 7.33 --break 2027-02-01..2027-02-14"
            + " --break 2027-12-24 --have docker-kubernetes --have ml-pipelines=35%",
        "--from backend --to data-scientist --hours 0.25 --have statistics=1%",
        "--from backend --to feature-engineer --hours 168 --break 2026-11-23..2026-11-30",
        "--from backend --to mlops --start 2027-01-04 --by 2027-05-01",
        "--from backend --to mlops --start 2027-01-04 --by 2027-05-01 --hours 8",
        "--from backend --to mlops --start 2027-01-04 --by 2027-06-01"
            + " --hours 6@2027-03-01..2027-04-30 --hours 20@2027-05-03",
        "--from backend --to mlops --start 2027-01-04 --hours 6@2027-03-01..2027-04-30 --hours 8",
        "--from backend --to mlops --study 'mon,wed 19:00-21:00' --study 'sat 9:00-13:00'"
            + " --study 'sun 22:00-24:00@2027-03-01..2027-04-30' --zone Europe/London",
        "--from backend --to mlops --study 'tue-thu 7:00-8:15' --zone America/New_York"
            + " --by 2028-01-31 --slack 25% --skip nice-to-have",
        "--from backend --to mlops --slack 300 --skip feature-stores --have ml-pipelines",
        "--from backend --to mlops --start 2027-01-04 --search 8w --notice 13w"
      })
  void aPlanNamesEverythingThatIsNeededToMakeItAgain(String options) {
    String plan = plan("plan --format markdown " + options);
    Map<String, List<String>> frontMatter = frontMatter(plan);
    assertThat(frontMatter).containsKeys("from", "to", "start", "breaks", "have");
    assertThat(frontMatter.get("version")).containsExactly(Version.number());
    List<String> again = new ArrayList<>(List.of("plan", "--format", "markdown"));
    frontMatter.forEach(
        (name, values) -> {
          if (!NO_OPTIONS.contains(name)) {
            add(again, name.equals("breaks") ? "--break" : "--" + name, values);
          }
        });
    assertThat(Run.outputOf(again.toArray(String[]::new))).isEqualTo(plan);
  }

  @ParameterizedTest
  @CsvSource({"backend,mlops", "ml-engineer,backend", "backend,data-scientist"})
  void everyTaskOfAPlanHasANumberOfItsOwn(String from, String to) {
    String plan = Run.outputOf("plan", "--format", "md", "--from", from, "--to", to);
    List<String> boxes = plan.lines().filter(line -> line.startsWith("- [ ] ")).toList();
    assertThat(boxes)
        .hasSizeGreaterThan(5)
        .allSatisfy(line -> assertThat(line).matches("- \\[ ] \\*\\*(F\\d+|\\d+\\.\\d+)\\*\\* .+"));
    assertThat(boxes.stream().map(line -> line.substring(6, line.indexOf(" ", 6))))
        .doesNotHaveDuplicates();
  }

  private static String plan(String line) {
    return Run.outputOf(Run.words(line).toArray(String[]::new));
  }

  private static void add(List<String> args, String option, List<String> values) {
    for (String value : values) {
      args.add(option);
      args.add(value);
    }
  }

  /** The front matter as YAML reads it, each value as a list of the words that were written. */
  private static Map<String, List<String>> frontMatter(String markdown) {
    assertThat(markdown).startsWith("---\n");
    String yaml = markdown.substring(4, markdown.indexOf("\n---\n", 4) + 1);
    Node root = new Yaml(new LoaderOptions()).compose(new StringReader(yaml));
    Map<String, List<String>> entries = new LinkedHashMap<>();
    for (NodeTuple entry : ((MappingNode) root).getValue()) {
      entries.put(((ScalarNode) entry.getKeyNode()).getValue(), values(entry.getValueNode()));
    }
    return entries;
  }

  private static List<String> values(Node node) {
    return node instanceof SequenceNode list
        ? list.getValue().stream().map(item -> ((ScalarNode) item).getValue()).toList()
        : List.of(((ScalarNode) node).getValue());
  }

  private static long count(String regex, String text) {
    return Pattern.compile(regex).matcher(text).results().count();
  }
}
