package transition.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static transition.render.html.SampleDocuments.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.NextCommand;
import transition.document.Paragraph;
import transition.document.Text;
import transition.document.Title;

/** Text that means something in HTML stays text, letter by letter. */
class HtmlEscapingTest {

  private static final Document PAGE = Jsoup.parse(HtmlRenderer.render(SampleDocuments.hostile()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style><!-- </title> ]]>",
        "a & b &amp; &lt;b&gt; &#60;",
        "\" ' ` | $ {{x}} ${x}",
        "🦊 é ✓ – \u00a0 \u200b",
        "a  b   c"
      })
  void everyLetterComesBack(String hostile) {
    Text text = Text.of(hostile).plus(Text.strong(hostile)).plus(Text.of(hostile, Text.Style.CODE));
    Document page =
        Jsoup.parse(
            HtmlRenderer.render(
                document(
                    new Title(Text.of(hostile), Text.EMPTY),
                    new Paragraph(text),
                    new Checklist(List.of(new Check(hostile, Text.of(hostile), Text.EMPTY))),
                    new NextCommand(hostile))));
    assertThat(page.expectFirst("title").wholeText()).isEqualTo(hostile);
    assertThat(page.expectFirst("h1").wholeText()).isEqualTo(hostile);
    assertThat(page.expectFirst("main p").wholeText()).isEqualTo(text.plain());
    assertThat(page.expectFirst("input").attr("data-check")).isEqualTo(hostile);
    assertThat(page.body().attr("data-ticks")).isEqualTo("transition/" + hostile + "/");
    assertThat(page.expectFirst("footer code").wholeText()).isEqualTo(hostile);
  }

  @Test
  void nothingBreaksOutOfWhereItIsPut() {
    assertThat(PAGE.select("script")).hasSize(1);
    assertThat(PAGE.select("style")).hasSize(1);
    assertThat(PAGE.select("b, img")).isEmpty();
    assertThat(PAGE.select("[style]")).isEmpty();
    assertThat(
            PAGE.select(
                "main script, svg > *:not(svg, g, rect, line, path, circle, text, title, desc)"))
        .isEmpty();
    assertThat(PAGE.select("h1, h2, h3, dt, dd, main p, td, th, .curve figcaption, footer code"))
        .hasSizeGreaterThan(10)
        .allSatisfy(element -> assertThat(element.wholeText()).contains("<script>alert(1)"));
  }

  @Test
  void textFromRightToLeftTurnsNothingAroundIt() {
    assertThat(PAGE.select("h1, h2, h3, dt, dd, .task, td, th, .label"))
        .hasSizeGreaterThan(10)
        .allSatisfy(element -> assertThat(element.attr("dir")).isEqualTo("auto"));
    assertThat(PAGE.select("main p > bdi, main p > strong > bdi, main p > code > bdi")).hasSize(6);
    Element plain = page("left to right 🦊 é");
    assertThat(plain.hasAttr("dir")).isFalse();
    assertThat(page("\u202Eoverride").attr("dir")).isEqualTo("auto");
  }

  @Test
  void charactersThatHtmlCannotHoldAreReplaced() {
    assertThat(page("a\u0000b\u001b[31mc\uD800d\u0085").text()).isEqualTo("a�b�[31mc�d�");
  }

  private static Element page(String text) {
    String html = HtmlRenderer.render(document(new Paragraph(Text.of(text))));
    return Jsoup.parse(html).expectFirst("main p");
  }
}
