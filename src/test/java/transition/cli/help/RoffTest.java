package transition.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put into a page is to be seen in it, and nothing of it is taken for a command. */
class RoffTest {

  @TempDir Path folder;

  private static Roff page() {
    return new Roff().title("PROBE", "2026-11-20", "probe 1.0").section("PROBE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".TH begins a page",
        "'br is a command, too",
        "...",
        "\\fBbold\\fR \\e \\(aq \\n(.x \\*(Tm \\\\",
        "A..B and N[@A..B], 2027-02-01..2027-02-14",
        "--have=SKILL[=PERCENT%] -o -- - ---",
        "\"quoted\" 'single' `back` ``two'' ^ ~ | # $ % & * _ +",
        "<b>html</b> @|bold picocli|@ ${variable}",
        "ä – → € 日本",
        "transition(1) and transition-gap(1)"
      })
  void anyTextIsShownAsItIs(String text) {
    Roff page = page().paragraph(text).typed(text, List.of(text)).named(text, List.of(text));
    assertThat(Groff.shown(folder, page.toString()).split("\\Q" + text + "\\E", -1)).hasSize(6);
  }

  @Test
  void examplesKeepTheirLinesAndIndents() {
    String page = page().example(List.of("one \\", "  --two", "", ".three")).toString();
    assertThat(Groff.shown(folder, page))
        .contains("           one \\\n             --two\n\n           .three\n");
  }

  @Test
  void whatIsTypedIsBoldAndWhatStandsForAValueIsItalic() {
    assertThat(page().usage("gap --from ROLE [OPTIONS]").toString())
        .endsWith("\\fBgap\\fR \\fB\\-\\-from\\fR \\fIROLE\\fR [\\fIOPTIONS\\fR]\n");
    assertThat(page().paragraph("With -o, a FILE; well-known.").toString())
        .endsWith("With \\fB\\-o\\fR, a FILE; well\\-known\\&.\n");
  }
}
