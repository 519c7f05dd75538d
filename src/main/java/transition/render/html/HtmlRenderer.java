package transition.render.html;

import transition.report.Document;

public final class HtmlRenderer {
  private HtmlRenderer() {}

  public static String render(Document d) {
    return "";
  }
}
