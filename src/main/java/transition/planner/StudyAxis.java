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
 * with a window stays in its window: where windows overlap, the phases that run there take the
 * minutes in turn, and a stretch in which none runs takes no time. What is known thins a windowed
 * phase out, but does not move it.
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
      Progress progress = new Progress(work.left());
      progress.add(end, work.left().minutes(), 0, 1);
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
    List<Progress> progresses = works.stream().map(work -> new Progress(work.left())).toList();
    long position = 0;
    for (Stretch stretch : stretches) {
      boolean takesTime = false;
      List<Integer> running = stretch.running;
      for (int turn = 0; turn < running.size(); turn++) {
        int phase = running.get(turn);
        progresses.get(phase).add(position, stretch.length, turn, running.size());
        takesTime |= !works.get(phase).left().isZero();
      }
      position += takesTime ? stretch.length : 0;
    }
    return progresses;
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
      int turn = running.indexOf(phase);
      return turn < 0 ? 0 : Progress.turns(length, turn, running.size());
    }
  }
}
