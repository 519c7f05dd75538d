package transition.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import transition.catalog.Catalog;
import transition.cli.help.About;
import transition.cli.help.Subject;
import transition.export.ReplanJson;
import transition.files.ChangedMeanwhileException;
import transition.files.WholeFile;
import transition.planfile.PlanMerge;
import transition.planner.Plan;
import transition.planner.PlanNotes;
import transition.planner.Replan;
import transition.planner.WaysOut;
import transition.report.ReplanReport;
import transition.report.ReplanReport.Writing;

@Command(
    name = "replan",
    header = "Lay out again what is left of your plan, from today and at your own pace.",
    description = {
      "Done tasks keep their ticks, and count with the day on which they were done; the open "
          + "ones follow each other from today on, at "
          + "the pace that you have had so far, or at one that you name. It shows what would "
          + "change, and what to leave out to keep the old end; --write changes the file.",
      "All that you have written in the file stays as it is, and the file as it was is kept "
          + "beside it, with a tilde behind its name."
    },
    customSynopsis = "transition replan [PLAN.md] [OPTIONS]",
    footer = {
      "  transition replan",
      "  transition replan plan.md --hours 6 --break 2027-02-01..2027-02-14",
      "  transition replan plan.md --by 2027-06-30 --skip nice-to-have --write"
    })
final class ReplanCommand extends AnswerCommand {

  @Mixin PlanArgument argument = new PlanArgument();
  @Mixin ReplanOptions options = new ReplanOptions();

  @About(Subject.OUTPUT)
  @Option(names = "--write", description = "Change the file; otherwise nothing is written.")
  boolean write;

  @Spec CommandSpec spec = CommandSpec.create();

  ReplanCommand(Environment environment) {
    super(environment, new FormatOption.OfEveryAnswer());
  }

  @Override
  Answer answer(Catalog catalog) {
    Path path = argument.path(environment);
    output.spare(path);
    OpenPlan open = OpenPlan.read(path, environment);
    open.file().requireAllRead();
    Plan plan = open.plan();
    PlanTemplate template = PlanTemplate.of(open, catalog);
    Skipped skipped = Skipped.of(options.skipped(), plan, template, environment);
    PaceOfRest pace = PaceOfRest.of(options, plan, skipped.tasks(template), environment);
    Replan replan = Replan.of(plan, pace.request());
    LocalDate end = Optional.ofNullable(options.deadline.by).orElse(replan.oldEnd());
    Optional<WaysOut> waysOut =
        replan.end().isAfter(end)
            ? Optional.of(WaysOut.of(plan, pace.request(), end, template.priorities()))
            : Optional.empty();
    PlanMerge.Merged merged =
        new ReplannedFile(open, template, environment).of(replan, options.setsPace(), skipped);
    Writing writing = writing(open, merged);
    PlanNotes notes =
        PlanDifferences.notes(
            open, writing == Writing.DONE ? merged.file() : open.file(), PlanData.of(template));
    Answer answer =
        Answer.of(
            () ->
                ReplanReport.of(
                    new ReplanReport.Parts(
                        open.title(),
                        path.toString(),
                        replan,
                        waysOut,
                        pace.own(),
                        pace.standing(),
                        merged.kept(),
                        notes,
                        writing,
                        next(path, writing))),
            () ->
                ReplanJson.of(
                    replan, waysOut, pace.own(), notes.warnings(), writing == Writing.DONE));
    return writing == Writing.DONE
        ? answer.withChange(new FileChange(path + " was changed", () -> write(path, open, merged)))
        : answer;
  }

  /** Whether the file is written: if that is asked for and it is not the same already. */
  private Writing writing(OpenPlan open, PlanMerge.Merged merged) {
    if (!write && !open.plan().open().isEmpty()) {
      return Writing.NOT_ASKED;
    }
    if (open.plan().open().isEmpty() || Arrays.equals(open.file().bytes(), merged.file().bytes())) {
      return Writing.NEEDLESS;
    }
    return Writing.DONE;
  }

  private static void write(Path path, OpenPlan open, PlanMerge.Merged merged) {
    try {
      WholeFile.change(path, open.file().bytes(), merged.file().bytes());
    } catch (ChangedMeanwhileException e) {
      throw new FileException(
          path + " was changed by another program meanwhile and is left as it is; try again", e);
    } catch (IOException e) {
      throw new FileException("cannot write " + path + ": " + FileException.reason(e), e);
    }
  }

  /** What is typed next: the same with --write, or a look at the plan when it is written. */
  private String next(Path path, Writing writing) {
    if (writing != Writing.NOT_ASKED) {
      return "transition today " + QuotedPath.of(path, environment.unicode());
    }
    List<String> words =
        spec.commandLine().getParseResult().originalArgs().stream()
            .skip(1)
            .map(word -> QuotedPath.of(word, environment.unicode()))
            .collect(Collectors.toCollection(ArrayList::new));
    int files = words.indexOf("--"); // no options are behind it
    words.add(files < 0 ? words.size() : files, "--write");
    return "transition replan " + String.join(" ", words);
  }
}
