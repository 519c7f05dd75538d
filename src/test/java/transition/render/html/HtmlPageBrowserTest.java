package transition.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.Browser;
import transition.Browser.Visit;
import transition.cli.Run;

/** What a browser makes of the page: whether all can use it, on any screen, and what it keeps. */
class HtmlPageBrowserTest {

  private static final String PLAN =
      Run.outputOf("plan", "--from", "backend", "--to", "mlops", "--format", "html");

  /** Shows every page on a phone by night, a tablet and a desk, and reports what is seen. */
  private static final String LOOK =
      """
      const seen = { dark: {}, contents: {}, overflow: {}, axe: {} };
      for (const [name, html] of Object.entries(pages)) {
        for (const [width, scheme] of [[320, 'dark'], [768, 'light'], [1280, 'light']]) {
          const frame = document.createElement('iframe');
          Object.assign(frame.style, { colorScheme: scheme, width: width + 'px', height: '800px' });
          const loaded = new Promise((resolve) => { frame.onload = resolve; });
          frame.srcdoc = html;
          document.body.append(frame);
          await loaded;
          const page = frame.contentWindow;
          const root = page.document.documentElement;
          const key = name + ' ' + width;
          seen.dark[key] = page.matchMedia('(prefers-color-scheme: dark)').matches;
          seen.contents[key] = page.document.querySelector('nav details')?.open ?? false;
          seen.overflow[key] = root.scrollWidth - root.clientWidth;
          if (width !== 768) {
            const found = await page.axe.run(page.document);
            seen.axe[key] = found.violations.map((rule) =>
                rule.impact + ' ' + rule.id + ': ' + rule.nodes[0].html);
            seen.axe[key].push(found.passes.length + ' rules passed');
          }
        }
      }
      return seen;
      """;

  private static final String TICK_RELOAD_AND_CLEAR =
      """
      const open = async () => {
        const frame = document.createElement('iframe');
        const loaded = new Promise((resolve) => { frame.onload = resolve; });
        frame.srcdoc = html;
        document.body.append(frame);
        await loaded;
        return frame.contentWindow;
      };
      const state = (page) => [
        page.document.querySelector('.count').textContent,
        ...['.progress', '.unkept'].map((one) => page.document.querySelector(one).hidden),
      ];
      const first = await open();
      const boxes = first.document.querySelectorAll('input[data-check]');
      boxes[0].click();
      boxes[10].labels[0].click();
      boxes[11].click();
      boxes[11].click();
      const said = { ticked: [state(first)[0], ...Object.keys(localStorage).sort()] };
      const second = await open();
      said.again = state(second);
      const states = [];
      const press = (answer) => {
        second.confirm = (question) => { states.push(question); return answer; };
        second.document.querySelector('.clear').click();
        states.push(state(second)[0]);
      };
      localStorage.setItem('other', 'stays');
      press(false);
      press(true);
      press(true);
      said.cleared = [...states, ...Object.keys(localStorage)];
      said.later = state(await open());
      return said;
      """;

  @TempDir static Path folder;
  private static JsonNode seen;

  /** All pages in one visit, each in frames of its own: starting a browser is what takes time. */
  @BeforeAll
  static void showEveryPage() {
    Browser browser = Browser.in(folder);
    browser.provide("/axe.min.js");
    String pages =
        "const pages = { plan: %s, charts: %s, everything: %s, hostile: %s };"
            .formatted(
                testable(PLAN),
                testable(HtmlRenderer.render(SampleDocuments.charts())),
                testable(HtmlRenderer.render(SampleDocuments.everything())),
                testable(HtmlRenderer.render(SampleDocuments.hostile())));
    seen = browser.run("<!doctype html><title>frames</title><body></body>", pages + LOOK);
  }

  private static String testable(String html) {
    return Browser.literal(
        Browser.withoutPolicy(html)
            .replace("</body>", "<script src=\"axe.min.js\"></script></body>"));
  }

  @ParameterizedTest
  @CsvSource({
    "plan 320, true", "plan 1280, false", "charts 320, true", "charts 1280, false",
    "everything 320, true", "everything 1280, false", "hostile 320, true", "hostile 1280, false"
  })
  void axeFindsNothingThatKeepsPeopleOut(String page, boolean dark) {
    assertThat(seen.get("dark").get(page).asBoolean()).isEqualTo(dark);
    List<String> found = texts(seen.get("axe").get(page));
    assertThat(found).singleElement().asString().matches("[1-9]\\d rules passed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan", "charts", "everything", "hostile"})
  void nothingIsWiderThanTheScreen(String page) {
    for (int width : new int[] {320, 768, 1280}) {
      assertThat(seen.get("overflow").get(page + " " + width).asInt()).as("%s px", width).isZero();
    }
  }

  @Test
  void theContentsAreOpenWhereThereIsRoomBesideTheText() {
    assertThat(seen.get("contents").get("plan 320").asBoolean()).isFalse();
    assertThat(seen.get("contents").get("plan 1280").asBoolean()).isTrue();
  }

  /** Each frame loads the page anew, and all have the storage of the page that they are in. */
  @Test
  void ticksOutliveThePageUntilTheyAreCleared(@TempDir Path profile) {
    JsonNode said =
        Browser.in(profile)
            .run(
                "<!doctype html><title>frames</title><body></body>",
                "const html = " + testable(PLAN) + ";" + TICK_RELOAD_AND_CLEAR);
    String title = Jsoup.parse(PLAN).expectFirst("h1").text();
    List<String> numbers = Jsoup.parse(PLAN).select("input").eachAttr("data-check");
    String count = "2 of " + numbers.size() + " done";
    assertThat(texts(said.get("ticked")))
        .containsExactly(count, key(title, numbers.get(10)), key(title, numbers.get(0)));
    assertThat(texts(said.get("again"))).containsExactly(count, "false", "true");
    String question = "Clear all 2 ticks of this page? This cannot be undone.";
    String none = "0 of " + numbers.size() + " done";
    assertThat(texts(said.get("cleared")))
        .containsExactly(question, count, question, none, none, "other");
    assertThat(texts(said.get("later"))).containsExactly(none, "false", "true");
  }

  @Test
  void thePageSaysNothingOnTheConsole(@TempDir Path profile) {
    Visit visit = Browser.in(profile).visit(PLAN);
    assertThat(visit.console()).isEmpty();
    Element page = Jsoup.parse(visit.dom());
    assertThat(page.expectFirst(".count").text()).startsWith("0 of ");
    assertThat(page.expectFirst(".copy").hasAttr("hidden")).isFalse();
  }

  private static String key(String title, String number) {
    return "transition/" + title + "/" + number;
  }

  @Test
  void withoutStorageTicksLastAsLongAsThePage(@TempDir Path profile) {
    String denied =
        "<script>Object.defineProperty(window, 'localStorage', { get() { throw Error(); } })"
            + "</script><body";
    JsonNode said =
        Browser.in(profile)
            .run(
                PLAN.replace("<body", denied),
                """
                document.querySelector('input[data-check]').click();
                return ['.count', '.unkept'].map((one) => document.querySelector(one).innerText);
                """);
    assertThat(said.get(0).asText()).startsWith("1 of ");
    assertThat(said.get(1).asText()).contains("does not save ticks");
  }

  @Test
  void whatIsNotThePagesOwnIsRefused(@TempDir Path profile) {
    String with =
        PLAN.replace("</main>", "<p id=\"x\" style=\"color: red\">x</p><script>x.remove()</script>")
            .replace("</footer>", "<img src=\"https://example.org/x.png\" alt=\"\"></footer>");
    Visit visit = Browser.in(profile).visit(with);
    assertThat(visit.dom()).contains("id=\"x\"");
    assertThat(visit.console())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(line -> assertThat(line).contains("Content Security Policy"));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
