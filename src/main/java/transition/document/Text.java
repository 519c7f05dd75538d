package transition.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line or paragraph of text, each run of it with a style. Styles add to the words' meaning. */
public record Text(List<Run> runs) {

  public static final Text EMPTY = new Text(List.of());

  /** Stands where there is no value, in a table that has one elsewhere. */
  public static final Text NONE = of("–");

  /** How a run stands out. */
  public enum Style {
    PLAIN,
    STRONG,
    /** Less important than what is around it. */
    MUTED,
    /** Something the reader has or has reached. */
    GOOD,
    /** Something the reader should not miss. */
    CAUTION,
    /** Something to type. */
    CODE
  }

  /** A run of one style. */
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

  /** The words alone. */
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
