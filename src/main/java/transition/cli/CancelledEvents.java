package transition.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import transition.planner.Roadmap;

/**
 * The calendar events that a plan had and has no more, so that a calendar that has imported them
 * can be told: {@code week-22} or {@code session-40..52}, by the kinds and numbers of their UIDs.
 */
final class CancelledEvents {

  private static final Pattern FORM =
      Pattern.compile("(week|session|phase)-(\\d{1,6})(?:\\.\\.(\\d{1,6}))?");

  private final TreeMap<String, TreeSet<Integer>> numbers = new TreeMap<>();

  private CancelledEvents() {}

  /**
   * Those of a plan that is laid out again.
   *
   * @param cancelled those that were gone before, as they are written
   * @param from the first day that is laid out; events before it stay as they were
   */
  static List<String> of(List<String> cancelled, Roadmap before, Roadmap after, LocalDate from) {
    CancelledEvents gone = new CancelledEvents();
    cancelled.forEach(gone::read);
    CancelledEvents old = in(before, from);
    old.numbers.forEach((kind, all) -> gone.of(kind).addAll(all));
    in(after, from).numbers.forEach((kind, all) -> gone.of(kind).removeAll(all));
    return gone.written();
  }

  private static CancelledEvents in(Roadmap roadmap, LocalDate from) {
    CancelledEvents events = new CancelledEvents();
    if (!roadmap.request().availability().hasSessions()) {
      roadmap.weeks().stream()
          .filter(week -> !week.end().isBefore(from) && !week.tasks().isEmpty())
          .forEach(week -> events.of("week").add(week.number()));
    }
    roadmap.sessions().stream()
        .filter(session -> !session.day().isBefore(from))
        .forEach(session -> events.of("session").add(session.number()));
    roadmap.phases().forEach(phase -> events.of("phase").add(phase.number()));
    return events;
  }

  private Set<Integer> of(String kind) {
    return numbers.computeIfAbsent(kind, key -> new TreeSet<>());
  }

  private void read(String written) {
    Matcher form = FORM.matcher(written);
    if (form.matches()) {
      int first = Integer.parseInt(form.group(2));
      int last = form.group(3) == null ? first : Integer.parseInt(form.group(3));
      IntStream.rangeClosed(first, last).forEach(of(form.group(1))::add);
    }
  }

  /** Numbers that follow each other as a range. */
  private List<String> written() {
    List<String> all = new ArrayList<>();
    numbers.forEach(
        (kind, some) -> {
          for (Integer number : some) {
            if (!some.contains(number - 1)) {
              int last = number;
              while (some.contains(last + 1)) {
                last++;
              }
              all.add(kind + "-" + number + (last == number ? "" : ".." + last));
            }
          }
        });
    return all;
  }
}
