package transition.cli.command.tracking;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.FileChange;
import transition.cli.command.ResultCommand;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.cli.option.PlanArgument;
import transition.cli.option.ReplanOptions;
import transition.commandline.CommandLineBuilder;
import transition.commandline.OptionNames;
import transition.error.FileException;
import transition.export.ReplanJson;
import transition.files.ChangedMeanwhileException;
import transition.files.WholeFile;
import transition.planfile.PlanMerge;
import transition.report.tracking.ReplanReport;
import transition.report.tracking.ReplanReport.Writing;
import transition.request.Defaults;
import transition.request.ProgramDefaults;
import transition.request.ReplanRequest;
import transition.runningplan.EarlierPlan;
import transition.runningplan.OpenPlan;
import transition.runningplan.PlanData;
import transition.runningplan.PlanDifferences;
import transition.runningplan.PlanTemplate;
import transition.runningplan.ReplanPace;
import transition.runningplan.ReplannedFile;
import transition.runningplan.SkippedTasks;
import transition.tracking.Plan;
import transition.tracking.PlanNotes;
import transition.tracking.PlanRoadmap;
import transition.tracking.RecoveryOptions;
import transition.tracking.Replan;

@Command(
    name = "replan",
    header = "Reschedule what is left of your plan, from today and at your own pace.",
    description = {
      "Done tasks keep their ticks and count on the day they were done. Open tasks follow one "
          + "another from today, at your pace so far or at one that you name. It shows what would "
          + "change, and what to leave out to keep the old end; --write changes the file.",
      "Everything you wrote in the file stays as it is, and the previous version is kept next "
          + "to it, with a tilde at the end of its name."
    },
    customSynopsis = "transition replan [PLAN.md] [OPTIONS]",
    footer = {
      "  transition replan",
      "  transition replan plan.md --hours 6 --break 2027-02-01..2027-02-14",
      "  transition replan plan.md --by 2027-06-30 --skip nice-to-have --write"
    })
public final class ReplanCommand extends ResultCommand {

  @Mixin PlanArgument argument = new PlanArgument();
  @Mixin ReplanOptions options = new ReplanOptions();

  @InGroup(HelpGroup.OUTPUT)
  @Option(
      names = OptionNames.WRITE,
      description = "Change the file; without this, only show the" + " changes.")
  boolean write;

  @Spec CommandSpec spec = CommandSpec.create();

  public ReplanCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    Path path = argument.path(context());
    protect(path);
    OpenPlan open = OpenPlan.read(path, environment());
    open.file().requireAllRead();
    PlanTemplate template = PlanTemplate.of(open, catalog);
    Plan plan = PlanRoadmap.exact(EarlierPlan.broughtOver(open, template), template.roadmap());
    ReplanRequest wanted = options.request();
    Defaults defaults = new ProgramDefaults(environment().clock());
    SkippedTasks skipped = SkippedTasks.of(wanted.skip(), plan, template, environment()::note);
    ReplanPace pace =
        ReplanPace.of(
            wanted, plan, skipped.tasks(template), defaults, environment().clock().today());
    Replan replan = Replan.of(plan, pace.request());
    LocalDate end = wanted.deadline().orElse(replan.oldEnd());
    Optional<RecoveryOptions> recovery =
        replan.end().isAfter(end)
            ? Optional.of(
                RecoveryOptions.of(plan.own(), pace.request(), end, template.priorities()))
            : Optional.empty();
    PlanMerge.Merged merged =
        new ReplannedFile(open, template, defaults).of(replan, wanted.setsPace(), skipped);
    Writing writing = writing(open, merged);
    PlanNotes notes =
        PlanDifferences.notes(
            open, writing == Writing.DONE ? merged.file() : open.file(), PlanData.of(template));
    CommandResult result =
        CommandResult.of(
            () ->
                ReplanReport.of(
                    new ReplanReport.Content(
                        open.title(),
                        path.toString(),
                        replan,
                        recovery,
                        pace.own(),
                        pace.status(),
                        EarlierPlan.is(open) ? List.of() : merged.kept(),
                        notes,
                        writing,
                        next(path, writing))),
            () ->
                ReplanJson.of(
                    replan, recovery, pace.own(), notes.warnings(), writing == Writing.DONE));
    return writing == Writing.DONE
        ? result.withChange(new FileChange(path + " was changed", () -> write(path, open, merged)))
        : result;
  }

  /** Returns whether to write the file: only if that is asked for, and it would change. */
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
          path + " was changed by another program in the meantime and is left as it is; try again",
          e);
    } catch (IOException e) {
      throw new FileException("cannot write " + path + ": " + FileException.reason(e), e);
    }
  }

  /** Returns what to type next: the same with --write, or a look at the plan once it is written. */
  private String next(Path path, Writing writing) {
    boolean unicode = environment().unicode();
    if (writing != Writing.NOT_ASKED) {
      return CommandLineBuilder.of("today").argument(path, unicode).build();
    }
    List<String> words = spec.commandLine().getParseResult().originalArgs();
    List<String> typed = new ArrayList<>(words.subList(1, words.size()));
    int files = typed.indexOf("--"); // no options are behind it
    typed.add(files < 0 ? typed.size() : files, OptionNames.WRITE);
    return CommandLineBuilder.of("replan").typed(typed, unicode).build();
  }
}
