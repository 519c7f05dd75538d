package transition.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.render.html.SampleDocuments.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Text;

/** What a page is made of, as a parser reads it. */
class HtmlRendererTest {

  private static final String HTML = HtmlRenderer.render(SampleDocuments.everything());
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void thePageIsHtmlInEnglishWithATitle() {
    assertThat(HTML).startsWith("<!doctype html>").endsWith("</html>\n").doesNotContain("\r");
    assertThat(PAGE.expectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(PAGE.title()).isEqualTo("Old → New");
    assertThat(PAGE.head().child(0).attr("charset")).isEqualTo("utf-8");
    assertThat(PAGE.select("meta[name]").eachAttr("name"))
        .containsExactly("viewport", "color-scheme", "generator");
    Document untitled = Jsoup.parse(HtmlRenderer.render(document()));
    assertThat(untitled.title()).isEqualTo("transition");
    assertThat(untitled.select("h1").eachText()).containsExactly("transition");
  }

  @Test
  void theSameDocumentGivesTheSamePage() {
    assertThat(HtmlRenderer.render(SampleDocuments.everything())).isEqualTo(HTML);
  }

  @Test
  void nothingComesFromElsewhere() {
    assertThat(
            PAGE.select("[src], [srcset], [data], [poster], [action], link, base, iframe, object"))
        .isEmpty();
    assertThat(PAGE.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
    assertThat(HTML).doesNotContain("@import", "http:", "https:");
    assertThat(HTML.replace("url(#gantt-hatch)", "")).doesNotContain("url(");
  }

  @Test
  void onlyThePagesOwnStyleAndScriptMayRun() throws NoSuchAlgorithmException {
    String policy = PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy.split("; "))
        .containsExactly(
            "default-src 'none'",
            "style-src 'sha256-" + hash(PAGE.expectFirst("style").data()) + "'",
            "script-src 'sha256-" + hash(PAGE.expectFirst("script").data()) + "'",
            "base-uri 'none'",
            "form-action 'none'");
    assertThat(PAGE.select("style, script")).hasSize(2);
    assertThat(PAGE.select("[style]")).isEmpty();
    assertThat(PAGE.select("[^on]")).isEmpty();
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void thePageHasLandmarksAndHeadingsInOrder() {
    assertThat(PAGE.body().children().eachText().get(0)).isEqualTo("Skip to content");
    assertThat(PAGE.body().children().stream().map(Element::tagName))
        .containsExactly("a", "header", "div", "main", "footer", "script");
    assertThat(PAGE.expectFirst(".skip").attr("href")).isEqualTo("#main");
    assertThat(PAGE.expectFirst("main").id()).isEqualTo("main");
    assertThat(PAGE.select("h1, h2, h3").eachText())
        .containsExactly(
            "Old → New", "You bring 5 of the 11 skills 45%", "Words", "Weeks", "Week 1", "Charts");
    assertThat(PAGE.expectFirst("header p").text()).isEqualTo("6–9 months");
  }

  @Test
  void contentsLeadToTheSectionsOfALongPage() {
    assertThat(PAGE.select("nav a").eachText())
        .containsExactly("You bring 5 of the 11 skills", "Words", "Weeks", "Charts");
    assertThat(PAGE.select("nav a").eachAttr("href"))
        .allSatisfy(link -> assertThat(PAGE.select("h2" + link)).hasSize(1));
    Section section = Section.of("Again");
    assertThat(HtmlRenderer.render(document(section, section, section))).doesNotContain("<nav");
    Document long4 = Jsoup.parse(HtmlRenderer.render(document(section, section, section, section)));
    assertThat(long4.select("h2").eachAttr("id"))
        .containsExactly("again", "again-2", "again-3", "again-4");
    assertThat(long4.select("nav a")).hasSize(4);
  }

  @Test
  void everyStyleOfTextHasItsElementAndNoSpaceIsAdded() {
    Element paragraph = PAGE.expectFirst("main p");
    assertThat(paragraph.html())
        .isEqualTo(
            "plain <strong>strong</strong><span class=\"muted\"> muted </span>"
                + "<span class=\"good\">good</span><span class=\"caution\">caution</span>"
                + "<code>code</code>");
  }

  @Test
  void factsAreDefinitions() {
    assertThat(PAGE.select("dl.facts > div > dt").eachText()).containsExactly("Start");
    assertThat(PAGE.select("dl.facts > div > dd").eachText()).containsExactly("2027-01-04");
  }

  @Test
  void whatTheReaderHasIsMarked() {
    assertThat(PAGE.expectFirst("li.has").text()).isEqualTo("✓ SQL: stays useful");
    Bullet point = new Bullet(Mark.POINT, Text.of("term"), Text.EMPTY);
    Document points = Jsoup.parse(HtmlRenderer.render(document(new Bullets(List.of(point)))));
    assertThat(points.expectFirst("li").outerHtml()).isEqualTo("<li>term</li>");
  }

  @Test
  void tablesHaveHeadersForColumnsAndRows() {
    assertThat(PAGE.select(".scroll > table > thead th[scope=col]").eachText())
        .containsExactly("#", "Skill", "Needs");
    assertThat(PAGE.select("tbody th[scope=row]").eachText())
        .containsExactly("Docker", "Pipelines");
    assertThat(PAGE.select("tr > :nth-child(1)")).allMatch(cell -> cell.hasClass("right"));
    assertThat(PAGE.select("tr > :nth-child(2)")).allMatch(cell -> cell.hasClass("text"));
    assertThat(PAGE.select("td").eachText()).containsExactly("1", "–", "2", "1");
  }

  @Test
  void checksAreBoxesWithLabelsAndStableNumbers() {
    assertThat(PAGE.select(".checklist label").eachText())
        .containsExactly("1.1 Begin (10 h)", "1.2 End");
    assertThat(PAGE.select(".checklist label > input[type=checkbox]").eachAttr("data-check"))
        .containsExactly("1.1", "1.2");
    assertThat(PAGE.body().attr("data-ticks")).isEqualTo("transition/Old → New/");
    assertThat(PAGE.select("aside.progress")).hasSize(1);
    assertThat(HtmlRenderer.render(SampleDocuments.charts()))
        .doesNotContain("<aside", "data-ticks", "Ticks stay");
  }

  @Test
  void theNextCommandStandsAtTheFoot() {
    assertThat(PAGE.select("footer code").eachText()).containsExactly("transition plan --from old");
    assertThat(PAGE.expectFirst("footer button").hasAttr("hidden")).isTrue();
  }

  @Test
  void frontMatterIsNotShown() {
    assertThat(HTML).doesNotContain("<p>hidden", ">hidden<", "from: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2027-01-04", "2027-01-04 – 01-10"})
  void aDateIsKeptTogether(String date) {
    Text text = Text.strong("Week 1 · ").plus(Text.strong(date)).plus(", or 12027-01-045");
    Document page = Jsoup.parse(HtmlRenderer.render(document(new Paragraph(text))));
    assertThat(page.select(".date").eachText()).containsExactly(date);
    assertThat(page.expectFirst("p").text()).isEqualTo(text.plain());
  }

  @Test
  void aLongRangeOfDatesIsTwo() {
    Text text = Text.of("2027-12-27 – 2028-01-02");
    Document page = Jsoup.parse(HtmlRenderer.render(document(new Paragraph(text))));
    assertThat(page.select(".date").eachText()).containsExactly("2027-12-27", "2028-01-02");
  }
}
