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
import transition.cli.option.Format;
import transition.cli.option.FormatOption;
import transition.cli.option.WordConverters;
import transition.console.Environment;
import transition.error.UsageException;
import transition.export.ListJson;
import transition.model.Role;
import transition.model.Transition;
import transition.report.ListReport;

@Command(
    name = "list",
    header = "Show which roles, transitions and skills there are.",
    description = {
      "Lists roles and transitions, or one of roles, transitions and skills. A transition "
          + "is listed where a guide covers it; any other move between two roles is estimated "
          + "from their profiles.",
      "--from and --to narrow a list down, and --quiet makes it one for scripts."
    },
    customSynopsis = "transition list [WHAT] [OPTIONS]",
    footer = {
      "  transition list",
      "  transition list transitions --from backend",
      "  transition list skills --to mlops --quiet"
    })
public final class ListCommand extends ResultCommand {

  public enum Topic {
    ROLES,
    TRANSITIONS,
    SKILLS
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "WHAT",
      completionCandidates = Candidates.Topics.class,
      converter = WordConverters.TopicName.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: roles and transitions.")
  @Nullable Topic topic;

  @InGroup(HelpGroup.ROLES)
  @Option(
      names = "--from",
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = {
        "Only transitions from this role, roles that one of them leads to, skills that it has."
      })
  @Nullable String from;

  @InGroup(HelpGroup.ROLES)
  @Option(
      names = "--to",
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = {
        "Only transitions to this role, roles that one of them begins at, skills that it needs."
      })
  @Nullable String to;

  @InGroup(HelpGroup.OUTPUT)
  @Option(
      names = {"-q", "--quiet"},
      description = "Print ids alone, one a line.")
  boolean quiet;

  public ListCommand(Environment environment) {
    super(environment, new FormatOption.OfEveryAnswer());
  }

  @Override
  protected CommandResult answer(Catalog catalog) {
    Listing listing = listing(catalog);
    CommandResult answer =
        CommandResult.of(() -> ListReport.of(listing), () -> ListJson.of(listing));
    if (quiet) {
      format.formats().forEach(one -> answer.with(one, () -> ids(one, listing)));
    }
    return answer;
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
          "--quiet prints ids alone, which is no %s; leave out one of them"
              .formatted(format.word()));
    }
    return listing.ids().stream().map(id -> id + "\n").collect(Collectors.joining());
  }
}
