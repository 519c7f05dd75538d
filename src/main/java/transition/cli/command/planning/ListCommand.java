package transition.cli.command.planning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import transition.analysis.ListFilter;
import transition.analysis.Listing;
import transition.catalog.Catalog;
import transition.cli.command.CommandResult;
import transition.cli.command.ResultCommand;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.cli.option.Candidates;
import transition.cli.option.CommandContext;
import transition.cli.option.EnumValues;
import transition.cli.option.Format;
import transition.cli.option.FormatOption;
import transition.commandline.OptionNames;
import transition.error.UsageException;
import transition.export.ListJson;
import transition.model.Role;
import transition.model.Transition;
import transition.report.reference.ListReport;

@Command(
    name = "list",
    header = "List roles, transitions and skills.",
    description = {
      "Lists roles and transitions, or only the kind you name. Transitions are those that a "
          + "guide covers; any other move between two roles is estimated from their profiles.",
      "--from and --to filter the list, and --quiet prints only the ids, for scripts."
    },
    customSynopsis = "transition list [WHAT] [OPTIONS]",
    footer = {
      "  transition list",
      "  transition list transitions --from backend",
      "  transition list skills --to mlops --quiet"
    })
public final class ListCommand extends ResultCommand {

  enum Topic {
    ROLES,
    TRANSITIONS,
    SKILLS
  }

  static final class Topics extends EnumValues<Topic> {
    Topics() {
      super(Topic.values(), "list");
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "WHAT",
      completionCandidates = Topics.class,
      converter = Topics.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: roles and transitions.")
  @Nullable Topic topic;

  @InGroup(HelpGroup.ROLES)
  @Option(
      names = OptionNames.FROM,
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = {
        "Only transitions from this role, the roles they lead to, and the skills it has."
      })
  @Nullable String from;

  @InGroup(HelpGroup.ROLES)
  @Option(
      names = OptionNames.TO,
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = {
        "Only transitions to this role, the roles they start from, and the skills it needs."
      })
  @Nullable String to;

  @InGroup(HelpGroup.OUTPUT)
  @Option(
      names = {"-q", OptionNames.QUIET},
      description = "Print only the ids, one per line.")
  boolean quiet;

  public ListCommand(CommandContext context) {
    super(context, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected CommandResult result(Catalog catalog) {
    Listing listing = listing(catalog);
    CommandResult result =
        CommandResult.of(() -> ListReport.of(listing), () -> ListJson.of(listing));
    if (quiet) {
      formats().forEach(one -> result.with(one, () -> ids(one, listing)));
    }
    return result;
  }

  private Listing listing(Catalog catalog) {
    ListFilter narrowing =
        new ListFilter(
            Optional.ofNullable(from).map(catalog::role),
            Optional.ofNullable(to).map(catalog::role));
    if (topic == Topic.SKILLS) {
      return new Listing(
          Optional.empty(), Optional.empty(), Optional.of(narrowing.skills(catalog.skills())));
    }
    boolean rolesAlone = topic == Topic.ROLES && narrowing.isNone();
    List<Transition> transitions =
        rolesAlone ? List.of() : narrowing.transitions(catalog.transitions());
    Optional<List<Role>> roles =
        topic == Topic.TRANSITIONS
            ? Optional.empty()
            : Optional.of(narrowing.isNone() ? catalog.roles() : narrowing.roles(transitions));
    return new Listing(
        roles,
        topic == Topic.ROLES ? Optional.empty() : Optional.of(transitions),
        Optional.empty());
  }

  private static String ids(Format format, Listing listing) {
    if (format != Format.TEXT) {
      throw new UsageException(
          "%s prints only ids, which is not %s; leave out one of them"
              .formatted(OptionNames.QUIET, format.word()));
    }
    return listing.ids().stream().map(id -> id + "\n").collect(Collectors.joining());
  }
}
