package transition.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import transition.model.Phase;
import transition.model.ReferencePace;
import transition.model.Span;

/** The phases of a {@link MinuteSimulation}, and which of them each minute of study falls to. */
final class SimulatedTurns {

  private final List<SimulatedPhase> phases;
  private final int[] turns;

  private SimulatedTurns(List<SimulatedPhase> phases, int[] turns) {
    this.phases = phases;
    this.turns = turns;
  }

  List<SimulatedPhase> phases() {
    return phases;
  }

  /** The phase that a minute of study falls to. */
  SimulatedPhase at(int minute) {
    return phases.get(turns[minute]);
  }

  static SimulatedTurns of(List<Phase> template, Workload workload) {
    return template.get(0).span() instanceof Span.Window
        ? ofWindows(template, workload)
        : ofWeeks(template, workload);
  }

  private static SimulatedTurns ofWeeks(List<Phase> template, Workload workload) {
    List<SimulatedPhase> phases = new ArrayList<>();
    for (Phase phase : template) {
      long weeks = ((Span.Weeks) phase.span()).count();
      long whole = stretched(weeks * ReferencePace.HOURS_A_WEEK * 60, workload);
      phases.add(new SimulatedPhase(phases.size() + 1, phase, whole, false, workload));
    }
    int[] turns =
        IntStream.range(0, phases.size())
            .flatMap(i -> IntStream.generate(() -> i).limit(phases.get(i).left()))
            .toArray();
    return new SimulatedTurns(phases, turns);
  }

  private static SimulatedTurns ofWindows(List<Phase> template, Workload workload) {
    int[] running = running(template, workload);
    int[] turns = turns(running);
    List<SimulatedPhase> phases = new ArrayList<>();
    for (int i = 0; i < template.size(); i++) {
      int phase = i;
      long whole = IntStream.of(turns).filter(turn -> turn == phase).count();
      phases.add(new SimulatedPhase(i + 1, template.get(i), whole, true, workload));
    }
    int withWork =
        IntStream.range(0, phases.size())
            .filter(i -> phases.get(i).left() > 0)
            .map(i -> 1 << i)
            .sum();
    int[] inUse =
        IntStream.range(0, turns.length)
            .filter(minute -> (running[minute] & withWork) != 0)
            .map(minute -> turns[minute])
            .toArray();
    return new SimulatedTurns(phases, inUse);
  }

  /** For each minute that falls into a window: a bit for each phase that runs in it. */
  private static int[] running(List<Phase> template, Workload workload) {
    long[] starts = new long[template.size()];
    long[] ends = new long[template.size()];
    long end = 0;
    for (int i = 0; i < ends.length; i++) {
      Span.Window window = (Span.Window) template.get(i).span();
      starts[i] = stretched(window.startMinute(), workload);
      ends[i] = stretched(window.endMinute(), workload);
      end = Math.max(end, ends[i]);
    }
    IntStream.Builder running = IntStream.builder();
    for (long minute = 0; minute < end; minute++) {
      int now = 0;
      for (int i = 0; i < ends.length; i++) {
        now |= starts[i] <= minute && minute < ends[i] ? 1 << i : 0;
      }
      if (now != 0) {
        running.add(now);
      }
    }
    return running.build().toArray();
  }

  /** The phases that run take turns, beginning with the first whenever others run than before. */
  private static int[] turns(int[] running) {
    int[] turns = new int[running.length];
    int turn = 0;
    for (int minute = 0; minute < running.length; minute++) {
      turn = minute > 0 && running[minute] == running[minute - 1] ? turn + 1 : 0;
      int phase = -1;
      for (int i = turn % Integer.bitCount(running[minute]); i >= 0; i--) {
        phase += 1 + Integer.numberOfTrailingZeros(running[minute] >> (phase + 1));
      }
      turns[minute] = phase;
    }
    return turns;
  }

  private static long stretched(long minutes, Workload workload) {
    return minutes * (100 + workload.slackPercent()) / 100;
  }
}
