package transition.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import transition.model.Phase;
import transition.model.Span;

/**
 * A part of the study axis in which the same phases run, at the reference pace. They take its
 * minutes in turn.
 *
 * @param length in minutes
 * @param running their indexes in the template; never empty
 */
record AxisSection(long length, List<Integer> running) {

  /** Cuts a template into sections, in order. A stretch in which no phase runs has none. */
  static List<AxisSection> of(RoadmapTemplate template, Workload workload) {
    return template.hasWindows() ? ofWindows(template, workload) : ofWeeks(template, workload);
  }

  private static List<AxisSection> ofWeeks(RoadmapTemplate template, Workload workload) {
    List<AxisSection> sections = new ArrayList<>();
    for (int i = 0; i < template.own(); i++) {
      long length = ((Span.Length) template.phases().get(i).span()).effort().minutes();
      sections.add(
          new AxisSection(template.isSearch(i) ? length : workload.withSlack(length), List.of(i)));
    }
    return sections;
  }

  /** Cuts the axis wherever a window begins or ends. */
  private static List<AxisSection> ofWindows(RoadmapTemplate template, Workload workload) {
    List<Span.Window> windows =
        template.phases().subList(0, template.own()).stream()
            .map(Phase::span)
            .map(Span.Window.class::cast)
            .toList();
    TreeSet<Long> cuts = new TreeSet<>();
    for (Span.Window window : windows) {
      cuts.add(window.startMinute());
      cuts.add(window.endMinute());
    }
    List<AxisSection> sections = new ArrayList<>();
    for (long start : cuts.headSet(cuts.last())) {
      long end = cuts.ceiling(start + 1);
      List<Integer> running = new ArrayList<>();
      for (int i = 0; i < windows.size(); i++) {
        if (windows.get(i).startMinute() <= start && windows.get(i).endMinute() >= end) {
          running.add(i);
        }
      }
      if (!running.isEmpty()) {
        boolean onlySearch = running.stream().allMatch(template::isSearch);
        long length =
            onlySearch ? end - start : workload.withSlack(end) - workload.withSlack(start);
        sections.add(new AxisSection(length, running));
      }
    }
    return sections;
  }

  /** Returns the minutes of a phase; those of all phases add up to the length. */
  long partOf(int phase) {
    int turn = running.indexOf(phase);
    return turn < 0 ? 0 : PhaseProgress.turns(length, turn, running.size());
  }

  /** Returns this section without some of its phases and the minutes that they take. */
  AxisSection without(IntPredicate phases) {
    List<Integer> others = running.stream().filter(phase -> !phases.test(phase)).toList();
    return new AxisSection(others.stream().mapToLong(this::partOf).sum(), others);
  }
}
