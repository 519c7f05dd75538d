package transition.render.html;

import org.jsoup.nodes.Element;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.Text;

/** Makes lists of facts, bullets and checks. */
final class ListHtml {

  private ListHtml() {}

  static Element facts(Facts facts) {
    Element list = new Element("dl").addClass("facts");
    for (Fact fact : facts.facts()) {
      Element card = list.appendElement("div");
      TextHtml.append(card.appendElement("dt"), fact.label());
      TextHtml.append(card.appendElement("dd"), fact.value());
    }
    return list;
  }

  static Element bullets(Bullets bullets) {
    Element list = new Element("ul");
    for (Bullet bullet : bullets.bullets()) {
      Element item = list.appendElement("li");
      if (bullet.mark() == Mark.CHECK) {
        item.addClass("has").appendElement("span").addClass("mark").text("✓");
        item.appendText(" ");
      }
      TextHtml.append(item, bullet.detail().isEmpty() ? bullet.term() : bullet.line());
    }
    return list;
  }

  /** Returns boxes with labels; the script finds them by {@code data-check}, a stable number. */
  static Element checklist(Checklist checklist) {
    Element list = new Element("ul").addClass("checklist").attr("role", "list");
    for (Check check : checklist.checks()) {
      Element label = list.appendElement("li").appendElement("label");
      label
          .appendElement("input")
          .attr("type", "checkbox")
          .attr("data-check", TextHtml.clean(check.number()));
      label.appendText(" ");
      TextHtml.append(label.appendElement("span").addClass("number"), check.number());
      label.appendText(" ");
      Element task = label.appendElement("span").addClass("task");
      TextHtml.append(task, check.text());
      if (!check.aside().isEmpty()) {
        task.appendText(" ");
        Text aside = Text.of("(").plus(check.aside()).plus(")");
        TextHtml.append(task.appendElement("span").addClass("aside"), aside);
      }
    }
    return list;
  }
}
