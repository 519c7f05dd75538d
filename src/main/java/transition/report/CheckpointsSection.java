package transition.report;

import java.util.ArrayList;
import java.util.List;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.Note;
import transition.document.Section;
import transition.document.Text;
import transition.model.Skill;
import transition.planner.Checkpoint;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;

/** The section with the days on which to look whether a plan works out. */
final class CheckpointsSection {

  private CheckpointsSection() {}

  /** Returns the section; empty if the roadmap is short. */
  static List<Block> of(Roadmap roadmap) {
    List<Checkpoint> checkpoints = Checkpoint.of(roadmap);
    if (checkpoints.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Section.of("Checkpoints"));
    for (Checkpoint checkpoint : checkpoints) {
      blocks.add(Section.inner(title(checkpoint)));
      blocks.add(new Bullets(points(checkpoint, roadmap)));
    }
    blocks.add(
        Note.of(
            "The days, and when to go on, stop or turn back, are our judgment; no guide has"
                + " checkpoints."));
    return blocks;
  }

  private static String title(Checkpoint checkpoint) {
    return "%s of the way: end of week %s, %s"
        .formatted(
            checkpoint.third() == 1 ? "A third" : "Two thirds",
            checkpoint.week(),
            checkpoint.day());
  }

  private static List<Bullet> points(Checkpoint checkpoint, Roadmap roadmap) {
    List<Bullet> points = new ArrayList<>();
    points.add(point("Done", done(checkpoint, roadmap)));
    if (!checkpoint.skills().isEmpty()) {
      points.add(
          point("You know", Figures.join(checkpoint.skills().stream().map(Skill::title).toList())));
    }
    if (!checkpoint.running().isEmpty()) {
      points.add(
          point(
              "Under way",
              Figures.join(
                  checkpoint.running().stream()
                      .map(phase -> phase.number() + " " + phase.title())
                      .toList())));
    }
    advice(checkpoint.third()).forEach(text -> points.add(point("", text)));
    return points;
  }

  private static Bullet point(String term, String detail) {
    return new Bullet(Mark.POINT, term.isEmpty() ? Text.EMPTY : Text.strong(term), Text.of(detail));
  }

  private static List<String> advice(int third) {
    return third == 1
        ? List.of(
            "Go on if most of this is true. If less than half is, replan with the hours you really"
                + " have before you learn more.",
            "Stop or turn back if you had the time and did not want to use it, or if talks with"
                + " people in the job have put you off. It costs you least now, and what you"
                + " learned stays useful where you are.")
        : List.of(
            "Go on if somebody who does the job has looked at what you built and would show it to"
                + " a colleague. If nobody has seen it yet, arrange that first.",
            "Stop, or choose another role, if fewer than half of the job ads you would answer ask"
                + " for what you are learning, or if the end has moved away by half of the plan or"
                + " more.");
  }

  private static String done(Checkpoint checkpoint, Roadmap roadmap) {
    return "%s%s of %s; %s of %s"
        .formatted(
            phases(checkpoint.finished()),
            checkpoint.done().size(),
            Figures.count(roadmap.tasks().size(), "task"),
            Figures.hoursNumber(checkpoint.hours()),
            Figures.hours(roadmap.total()));
  }

  private static String phases(List<DatedPhase> finished) {
    return finished.isEmpty()
        ? ""
        : "%s %s; "
            .formatted(
                finished.size() == 1 ? "phase" : "phases",
                Figures.join(
                    finished.stream().map(phase -> Integer.toString(phase.number())).toList()));
  }
}
