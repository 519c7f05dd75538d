package transition;

import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that some format takes for something else than text. Whatever a data file calls a phase,
 * every output has to show it as it is, and has to stay whole around it.
 */
public final class HostileText {

  /** Markup, commands and separators of the formats that we write, and scripts of all kinds. */
  public static final List<String> SAMPLES =
      List.of(
          // HTML and XML
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<a href=\"javascript:alert(1)\" title='x'>link</a>",
          "</pre></code></text></svg></style>",
          "<br/>one<br>two",
          "<!-- comment",
          "--> end of a comment <!-- x -->",
          "<![CDATA[ x ]]>",
          "]]>",
          "R&D &amp; &lt;b&gt; &#60; &#x3c; &copy; &nbsp; &",
          "\" onmouseover=\"alert(1)",
          "' onmouseover='alert(1)",
          // Markdown
          "a | b || c \\| d",
          "`code` and ``more``",
          "```",
          "``` mermaid",
          "~~~",
          "# no heading #",
          "- no list",
          "+ no list",
          "* no list",
          "1. no list",
          "> no quote",
          "---",
          "***",
          "*no* **emphasis** _at_ __all__",
          "[no](https://link.example) ![image](x) [ref]: y",
          "[x] no box",
          "$x$ and $$y$$",
          // Mermaid
          "Learn: the basics",
          "Learn:the:basics :done, 2027-01-01, 1d",
          ":",
          "::: class",
          "one; two; three;",
          ";",
          "C# and F# and #35; and #quot; and #lt;b#gt;",
          "#",
          "a comma, 2027-01-01, 30d, and more",
          "%% no comment",
          "100% done, 50%% and %",
          "% x",
          "%%{init: {\"theme\":\"dark\"}}%%",
          "%%{init: {'securityLevel':'loose'}}%%",
          "section x",
          "section",
          "title x",
          "title",
          "gantt",
          "Gantt",
          "graph TD; a-->b",
          "click a href \"https://link.example\"",
          "click",
          "call alert(1)",
          "call",
          "href \"https://link.example\"",
          "end",
          "dateFormat X",
          "axisFormat %d",
          "tickInterval 1day",
          "todayMarker on",
          "excludes weekends",
          "includes 2027-01-01",
          "inclusiveEndDates",
          "topAxis",
          "weekday monday",
          "accTitle: x",
          "accDescr: x",
          "accDescr { x }",
          "accDescription x",
          "crit",
          "milestone, 2027-01-01, 0d",
          "done",
          "vert",
          "2027-01-01",
          "API style: #REST; classDef: #x;",
          "\ufb02\u00b0\u00b060\u00b6\u00df \ufb02\u00b0lt\u00b6\u00df \ufb02\u00b0 \u00b6\u00df",
          // Spreadsheets, calendars and data
          "=cmd|'/c calc'!A1",
          "=1+2",
          "@SUM(A1)",
          "-1+2",
          "+1+2",
          "\t=1+2",
          "one, \"two\", 'three'",
          "BEGIN:VCALENDAR",
          "END:VEVENT",
          "DTSTART;VALUE=DATE:20270101",
          "semi;colon,comma\\nbackslash\\",
          "{\"key\": [1, null]}",
          "key: value # comment",
          "!!java.lang.Runtime",
          "&anchor *alias",
          // Shells and templates
          "$(reboot) `reboot` ${HOME} $HOME ~ !!",
          "'; DROP TABLE phases; --",
          "${from.title} %s %1$s {0} {{x}}",
          "../../etc/passwd",
          "C:\\new\\table",
          "\\",
          "\\u0041 \\x41 \\n",
          // Words that stand for nothing
          "null",
          "undefined",
          "NaN",
          "true",
          "None",
          "0",
          "-0",
          "__proto__",
          "constructor",
          // Scripts, directions and widths
          "\ud83d\ude80 launch \ud83d\udc69\u200d\ud83d\udcbb \ud83c\uddec\ud83c\udde7 \u2764\ufe0f",
          "cafe\u0301 Zoe\u0308 o\u0327\u0302\u0303",
          "Z\u0351\u036b\u0343\u032a\u0302\u036b\u033d\u034f\u0334a\u0325l\u0368g\u0321o",
          "\u062a\u0639\u0644\u0645 \u0627\u0644\u0622\u0644\u0629",
          "\u05dc\u05de\u05d9\u05d3\u05ea \u05de\u05db\u05d5\u05e0\u05d4 (ML)",
          "left \u202eright to left\u202c again",
          "\u2066isolated\u2069 \u200fmark\u200e \u061c",
          "\u65e5\u672c\u8a9e\u306e\u6bb5\u968e \ud55c\uad6d\uc5b4 \u4e2d\u6587",
          "\uff26\uff55\uff4c\uff4c\u3000\uff57\uff49\uff44\uff54\uff48\uff1a\uff1b\uff03",
          "zero\u200bwidth no\u00a0break soft\u00adhyphen \ufeffmark",
          "\u2028",
          "fi \ufb01 \u00df \u0130 \u0131 \u01c5",
          "x".repeat(200),
          "\u00fc".repeat(120),
          "very long words ".repeat(20).strip(),
          "  blanks  at both   ends  ",
          ".",
          "\u2026");

  /** Texts with line ends and other control characters, which our own data files cannot hold. */
  public static final List<String> WITH_CONTROLS =
      List.of(
          "one\ntwo",
          "one\r\ntwo\rthree",
          "\n```\n# out of the fence\n",
          "x\nsection y\nclick z",
          "x\nEND:VEVENT\nEND:VCALENDAR",
          "x\u0085y\u2028z\u2029end",
          "\u001b[31mred\u001b[0m \u001b]0;title\u0007",
          "bell\u0007 back\bspace form\ffeed nul\u0000 \u009b31m");

  private HostileText() {}

  /** All of them. */
  public static Stream<String> all() {
    return Stream.concat(SAMPLES.stream(), WITH_CONTROLS.stream());
  }
}
