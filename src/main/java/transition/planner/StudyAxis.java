package transition.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import transition.model.Effort;
import transition.model.Phase;
import transition.model.Span;

/**
 * The phases of a template in minutes of study, counted from 0.
 *
 * <p>A phase with weeks follows the one before it and shrinks by what is known. A phase with a
 * window stays in it: where windows overlap, the phases take the minutes in turn, and a section
 * without any phase takes no time. What is known thins such a phase out, but does not move it.
 */
final class StudyAxis {

  /** A phase with something to do, and its progress along the axis. */
  record PlacedPhase(PhaseWork work, PhaseProgress progress) {}

  private final List<PlacedPhase> phases;
  private final Saving known;
  private final Saving skipped;

  private StudyAxis(List<PhaseWork> works, List<PhaseProgress> progresses) {
    List<PlacedPhase> placed = new ArrayList<>();
    Saving savedByKnowing = Saving.NONE;
    Saving savedBySkipping = Saving.NONE;
    for (int i = 0; i < works.size(); i++) {
      PhaseWork work = works.get(i);
      savedByKnowing = savedByKnowing.plus(work.known());
      savedBySkipping = savedBySkipping.plus(work.skipped());
      if (!work.tasks().isEmpty()) {
        placed.add(new PlacedPhase(work, progresses.get(i)));
      }
    }
    this.phases = List.copyOf(placed);
    this.known = savedByKnowing;
    this.skipped = savedBySkipping;
  }

  /**
   * Lays out a template.
   *
   * @param template either all phases have weeks or all have windows
   */
  static StudyAxis of(List<Phase> template, Workload workload) {
    boolean windows = !template.isEmpty() && template.get(0).span() instanceof Span.Window;
    return windows ? ofWindows(template, workload) : ofWeeks(template, workload);
  }

  /** Returns the phases with something to do, in order. */
  List<PlacedPhase> phases() {
    return phases;
  }

  boolean isEmpty() {
    return phases.isEmpty();
  }

  /** Returns the minute that finishes the last effort. The axis must not be empty. */
  long lastMinute() {
    return phases.stream()
        .map(PlacedPhase::progress)
        .mapToLong(progress -> progress.minuteOf(progress.total() - 1))
        .max()
        .orElseThrow();
  }

  /** Returns what is dropped because it is known. */
  Saving known() {
    return known;
  }

  /** Returns what is dropped because the user skips it. */
  Saving skipped() {
    return skipped;
  }

  private static StudyAxis ofWeeks(List<Phase> template, Workload workload) {
    List<PhaseWork> works = new ArrayList<>();
    List<PhaseProgress> progresses = new ArrayList<>();
    long end = 0;
    for (Phase phase : template) {
      Effort guide = ((Span.Length) phase.span()).effort();
      Effort whole = new Effort(workload.withSlack(guide.minutes()));
      PhaseWork work = PhaseWork.of(works.size() + 1, phase, whole, workload);
      PhaseProgress progress = new PhaseProgress(work.left());
      progress.add(end, work.left().minutes(), 0, 1);
      end += work.left().minutes();
      works.add(work);
      progresses.add(progress);
    }
    return new StudyAxis(works, progresses);
  }

  private static StudyAxis ofWindows(List<Phase> template, Workload workload) {
    List<Span.Window> windows = template.stream().map(phase -> (Span.Window) phase.span()).toList();
    List<AxisSection> sections = sections(windows, workload);
    List<PhaseWork> works = new ArrayList<>();
    for (int i = 0; i < template.size(); i++) {
      int phase = i;
      long whole = sections.stream().mapToLong(section -> section.partOf(phase)).sum();
      works.add(PhaseWork.of(i + 1, template.get(i), new Effort(whole), workload));
    }
    return new StudyAxis(works, progresses(works, sections));
  }

  private static List<PhaseProgress> progresses(List<PhaseWork> works, List<AxisSection> sections) {
    List<PhaseProgress> progresses =
        works.stream().map(work -> new PhaseProgress(work.left())).toList();
    long position = 0;
    for (AxisSection section : sections) {
      boolean takesTime = false;
      List<Integer> running = section.running;
      for (int turn = 0; turn < running.size(); turn++) {
        int phase = running.get(turn);
        progresses.get(phase).add(position, section.length, turn, running.size());
        takesTime |= !works.get(phase).left().isZero();
      }
      position += takesTime ? section.length : 0;
    }
    return progresses;
  }

  /** Cuts the axis wherever a window begins or ends, and drops sections without any phase. */
  private static List<AxisSection> sections(List<Span.Window> windows, Workload workload) {
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
        long length = workload.withSlack(end) - workload.withSlack(start);
        sections.add(new AxisSection(length, running));
      }
    }
    return sections;
  }

  /**
   * A part of the axis in which the same phases run.
   *
   * @param running their indexes in the template
   */
  private record AxisSection(long length, List<Integer> running) {

    /** Returns the minutes of a phase; those of all phases add up to the length. */
    long partOf(int phase) {
      int turn = running.indexOf(phase);
      return turn < 0 ? 0 : PhaseProgress.turns(length, turn, running.size());
    }
  }
}
