package transition.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line or paragraph made of styled runs. No meaning is carried by a style alone. */
public record Text(List<Run> runs) {

  public static final Text EMPTY = new Text(List.of());

  /** A dash for a cell without a value. */
  public static final Text NONE = of("–");

  /** The role of a run, which a renderer turns into color or markup. */
  public enum Style {
    PLAIN,
    STRONG,
    /** Less important than the text around it. */
    MUTED,
    /** Good news: a skill the reader has, a goal reached. */
    GOOD,
    /** Bad news that the reader should not miss. */
    CAUTION,
    /** Text to type. */
    CODE
  }

  /** Characters of one style. */
  public record Run(String text, Style style) {
    public Run {
      requireNonNull(text, "text");
      requireNonNull(style, "style");
    }
  }

  public Text {
    runs = List.copyOf(runs);
  }

  public static Text of(String text) {
    return of(text, Style.PLAIN);
  }

  public static Text of(String text, Style style) {
    return text.isEmpty() ? EMPTY : new Text(List.of(new Run(text, style)));
  }

  public static Text strong(String text) {
    return of(text, Style.STRONG);
  }

  public static Text muted(String text) {
    return of(text, Style.MUTED);
  }

  public Text plus(Text more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new Text(all);
  }

  public Text plus(String more) {
    return plus(of(more));
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** Returns the characters without their styles. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
