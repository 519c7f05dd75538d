package transition.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import transition.model.Effort;
import transition.model.Knowledge;
import transition.model.Phase;
import transition.model.Span;

/**
 * Phases laid out in minutes of study, counted from 0.
 *
 * <p>A phase of so many weeks follows the one before it and shrinks with what is known. A phase
 * with a window stays in its window: where windows overlap, the minutes are split evenly among the
 * phases that run there, and a stretch in which none runs takes no time. What is known thins a
 * windowed phase out, but does not move it.
 */
final class StudyAxis {

  /** A phase that has effort left, and how it progresses along the axis. */
  record PlacedPhase(PhaseWork work, Progress progress) {}

  private final List<PlacedPhase> phases;
  private final Effort whole;
  private final int droppedTasks;

  private StudyAxis(List<PhaseWork> works, List<Progress> progresses) {
    List<PlacedPhase> placed = new ArrayList<>();
    Effort sum = Effort.ZERO;
    int dropped = 0;
    for (int i = 0; i < works.size(); i++) {
      PhaseWork work = works.get(i);
      sum = sum.plus(work.whole());
      dropped += work.droppedTasks();
      if (!work.tasks().isEmpty()) {
        placed.add(new PlacedPhase(work, progresses.get(i)));
      }
    }
    this.phases = List.copyOf(placed);
    this.whole = sum;
    this.droppedTasks = dropped;
  }

  /**
   * Lays a template out.
   *
   * @param template all phases have weeks, or all have windows
   */
  static StudyAxis of(List<Phase> template, Knowledge knowledge) {
    boolean windows = !template.isEmpty() && template.get(0).span() instanceof Span.Window;
    return windows ? ofWindows(template, knowledge) : ofWeeks(template, knowledge);
  }

  /** Those phases that have effort left, in order. */
  List<PlacedPhase> phases() {
    return phases;
  }

  /** The template's effort, with nothing known. */
  Effort whole() {
    return whole;
  }

  /** How many tasks drop out because what they teach is known. */
  int droppedTasks() {
    return droppedTasks;
  }

  private static StudyAxis ofWeeks(List<Phase> template, Knowledge knowledge) {
    List<PhaseWork> works = new ArrayList<>();
    List<Progress> progresses = new ArrayList<>();
    long end = 0;
    for (Phase phase : template) {
      Effort whole = Effort.ofReferenceWeeks(((Span.Weeks) phase.span()).count());
      PhaseWork work = PhaseWork.of(works.size() + 1, phase, whole, knowledge);
      Progress progress = new Progress();
      progress.add(end, work.left().minutes(), work.left().minutes());
      end += work.left().minutes();
      works.add(work);
      progresses.add(progress);
    }
    return new StudyAxis(works, progresses);
  }

  private static StudyAxis ofWindows(List<Phase> template, Knowledge knowledge) {
    List<Span.Window> windows = template.stream().map(phase -> (Span.Window) phase.span()).toList();
    List<Stretch> stretches = stretches(windows);
    List<PhaseWork> works = new ArrayList<>();
    for (int i = 0; i < template.size(); i++) {
      int phase = i;
      long whole = stretches.stream().mapToLong(stretch -> stretch.partOf(phase)).sum();
      works.add(PhaseWork.of(i + 1, template.get(i), new Effort(whole), knowledge));
    }
    return new StudyAxis(works, progresses(works, stretches));
  }

  private static List<Progress> progresses(List<PhaseWork> works, List<Stretch> stretches) {
    List<Progress> progresses = works.stream().map(work -> new Progress()).toList();
    long[] wholeBefore = new long[works.size()];
    long position = 0;
    for (Stretch stretch : stretches) {
      boolean takesTime = false;
      for (int phase : stretch.running) {
        PhaseWork work = works.get(phase);
        long before = wholeBefore[phase];
        wholeBefore[phase] += stretch.partOf(phase);
        long effort = left(work, wholeBefore[phase]) - left(work, before);
        progresses.get(phase).add(position, stretch.length, effort);
        takesTime |= !work.left().isZero();
      }
      position += takesTime ? stretch.length : 0;
    }
    return progresses;
  }

  /** What is left of the first minutes of a phase, thinned out evenly. */
  private static long left(PhaseWork work, long wholeMinutes) {
    return work.left().minutes() * wholeMinutes / work.whole().minutes();
  }

  /** The windows cut at every place where one begins or ends, without the empty stretches. */
  private static List<Stretch> stretches(List<Span.Window> windows) {
    TreeSet<Long> cuts = new TreeSet<>();
    for (Span.Window window : windows) {
      cuts.add(window.startMinute());
      cuts.add(window.endMinute());
    }
    List<Stretch> stretches = new ArrayList<>();
    for (long start : cuts.headSet(cuts.last())) {
      long end = cuts.ceiling(start + 1);
      List<Integer> running = new ArrayList<>();
      for (int i = 0; i < windows.size(); i++) {
        if (windows.get(i).startMinute() <= start && windows.get(i).endMinute() >= end) {
          running.add(i);
        }
      }
      if (!running.isEmpty()) {
        stretches.add(new Stretch(end - start, running));
      }
    }
    return stretches;
  }

  /**
   * A part of the axis in which the same phases run.
   *
   * @param running their indexes in the template
   */
  private record Stretch(long length, List<Integer> running) {

    /** The minutes that a phase gets; the parts of all phases add up to the length. */
    long partOf(int phase) {
      int index = running.indexOf(phase);
      return index < 0
          ? 0
          : length * (index + 1) / running.size() - length * index / running.size();
    }
  }
}
