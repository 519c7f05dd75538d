package transition.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published text that facts and figures come from. Sources with the same id are equal.
 *
 * @param title our short description, not the text's own headline
 * @param kind its kind, such as "career guide"
 * @param retrieved the day on which we read it
 * @param note what it covers and what it leaves out
 */
public record Source(
    String id, String title, String kind, Market market, LocalDate retrieved, String note) {

  public Source {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(kind, "kind");
    requireNonNull(market, "market");
    requireNonNull(retrieved, "retrieved");
    requireNonNull(note, "note");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source source && id.equals(source.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
