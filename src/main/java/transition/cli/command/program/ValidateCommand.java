package transition.cli.command.program;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import transition.catalog.Catalog;
import transition.catalog.Pack;
import transition.catalog.PackCheck;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.option.CommandContext;
import transition.cli.option.FormatOption;
import transition.error.ExitStatus;
import transition.export.ValidationJson;
import transition.model.validation.Validation;
import transition.packs.CheckTarget;
import transition.report.ValidationReport;

@Command(
    name = "validate",
    header = "Check packs, and list every problem in them.",
    description =
        "Reads packs as any other command does, but does not stop at the first problem: it lists "
            + "each with file, line, column and field, and what to do about it. It ends with status "
            + "4 if there are any.",
    customSynopsis = "transition validate [FILE|DIR]... [OPTIONS]",
    footer = {
      "  transition validate",
      "  transition validate data",
      "  transition validate data/roles/mlops.yaml --format json"
    })
public final class ValidateCommand extends ResultCommand {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|DIR",
      description = {
        "A pack, or a single file of one. Default: your packs, or the bundled one if you have none."
      })
  List<Path> paths = List.of();

  public ValidateCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    List<Pack> inForce = packs().packs();
    Validation validation = PackCheck.run(checks(inForce), inForce);
    return CommandResult.of(
            () -> ValidationReport.of(validation), () -> ValidationJson.of(validation))
        .withStatus(validation.isSound() ? ExitStatus.DONE : ExitStatus.INVALID_DATA);
  }

  private List<PackCheck> checks(List<Pack> inForce) {
    if (!paths.isEmpty()) {
      return paths.stream()
          .distinct()
          .map(path -> CheckTarget.check(path, packs()::counted))
          .toList();
    }
    List<Pack> own = inForce.subList(1, inForce.size());
    return (own.isEmpty() ? inForce : own).stream().map(PackCheck::of).toList();
  }
}
