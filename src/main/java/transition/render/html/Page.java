package transition.render.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import transition.document.NextCommand;
import transition.document.Text;
import transition.document.Text.Style;
import transition.document.Title;

/** The page around the sections: head, title, contents, progress and footer. */
final class Page {

  /** The least number of sections for a table of contents. */
  private static final int LONG = 4;

  private static final String NAME = "transition";

  private final Element header = new Element("header");
  private final Element main = new Element("main");
  private final Element footer = new Element("footer");
  private final List<Element> contents = new ArrayList<>();
  private String title = NAME;
  private boolean checks;

  Page(ElementIds ids) {
    main.id(ids.of("main")).attr("tabindex", "-1");
  }

  Element main() {
    return main;
  }

  void title(Title block) {
    title = TextHtml.clean(block.text().plain());
    TextHtml.append(header.appendElement("h1"), Text.of(block.text().plain()));
    if (!block.aside().isEmpty()) {
      TextHtml.append(header.appendElement("p"), block.aside());
    }
  }

  /** Puts a section into the list of contents. */
  void contents(String id, Text text) {
    Element link = new Element("a").attr("href", "#" + id);
    TextHtml.append(link, text);
    contents.add(link);
  }

  /** Says that there is something to tick off. */
  void hasChecks() {
    checks = true;
  }

  void next(NextCommand next) {
    Element line = footer.appendElement("p").addClass("next");
    line.appendElement("span").text("Next:");
    line.appendText(" ");
    TextHtml.append(line, Text.of(next.line(), Style.CODE));
    line.appendText(" ");
    line.appendElement("button").attr("type", "button").addClass("copy").attr("hidden", true);
    line.child(2).text("Copy");
    line.appendElement("span").attr("role", "status").addClass("unseen");
  }

  String html() {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false);
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", "en");
    Asset style = Asset.of("page.css", "blocks.css", "print.css");
    Asset script = Asset.of("page.js");
    head(html.appendElement("head"), style, script);
    Element body = html.appendElement("body");
    body.appendElement("a").addClass("skip").attr("href", "#" + main.id()).text("Skip to content");
    if (header.children().isEmpty()) {
      header.appendElement("h1").text(title);
    }
    body.appendChild(header);
    side(body);
    body.appendChild(main);
    if (checks) {
      body.attr("data-ticks", NAME + "/" + title + "/");
      footer.appendElement("p").addClass("muted").text("Ticks stay in this browser.");
    }
    if (!footer.children().isEmpty()) {
      body.appendChild(footer);
    }
    script.appendTo(body, "script");
    LineBreaks.add(html);
    return document.outerHtml() + "\n";
  }

  private void head(Element head, Asset style, Asset script) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                .formatted(style.policy(), script.policy()));
    meta(head, "viewport", "width=device-width, initial-scale=1");
    meta(head, "color-scheme", "light dark");
    meta(head, "generator", NAME);
    head.appendElement("title").text(title);
    style.appendTo(head, "style");
  }

  private static void meta(Element head, String name, String content) {
    head.appendElement("meta").attr("name", name).attr("content", content);
  }

  private void side(Element body) {
    Element side = new Element("div").addClass("side");
    if (contents.size() >= LONG) {
      Element list = side.appendElement("nav").attr("aria-label", "Contents");
      Element details = list.appendElement("details");
      details.appendElement("summary").text("Contents");
      Element entries = details.appendElement("ol");
      contents.forEach(link -> entries.appendElement("li").appendChild(link));
    }
    if (checks) {
      progress(side.appendElement("aside"));
    }
    if (!side.children().isEmpty()) {
      body.appendChild(side);
    }
  }

  /** Adds the progress display, hidden until the script fills it in. */
  private static void progress(Element aside) {
    aside.addClass("progress").attr("aria-label", "Progress").attr("hidden", true);
    aside.appendElement("p").attr("role", "status").addClass("count");
    aside.appendElement("button").attr("type", "button").addClass("clear").text("Clear ticks");
    aside.appendElement("progress").attr("value", "0").attr("aria-label", "Done");
    aside
        .appendElement("p")
        .addClass("unkept")
        .attr("hidden", true)
        .text("This browser does not save ticks; they are gone when you close the page.");
  }
}
