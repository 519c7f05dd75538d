package transition.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published text that facts and figures are taken from, known by its id: two with the same id are
 * equal.
 *
 * @param title our short description of it, not its own headline
 * @param kind what it is, such as "career guide"
 * @param retrieved the day on which it was read
 * @param note what it gives and what it leaves out
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
