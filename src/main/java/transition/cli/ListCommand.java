package transition.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import transition.catalog.Catalog;

@Command(
    name = "list",
    header = "Show which roles, transitions and skills there are.",
    footer = {
      "  transition list",
      "  transition list transitions --from backend",
      "  transition list skills --to mlops --quiet"
    })
final class ListCommand extends AnswerCommand {

  enum Topic {
    ROLES,
    TRANSITIONS,
    SKILLS
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "WHAT",
      completionCandidates = Candidates.Topics.class,
      converter = Converters.TopicName.class,
      description = "One of ${COMPLETION-CANDIDATES}. Default: roles and transitions.")
  @Nullable Topic topic;

  @Option(
      names = "--from",
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = {
        "Only transitions from this role, roles that one of them leads to, skills that it has."
      })
  @Nullable String from;

  @Option(
      names = "--to",
      paramLabel = "ROLE",
      completionCandidates = Candidates.Roles.class,
      description = {
        "Only transitions to this role, roles that one of them begins at, skills that it needs."
      })
  @Nullable String to;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print ids alone, one a line.")
  boolean quiet;

  ListCommand(Environment environment) {
    super(environment);
  }

  @Override
  Answer answer(Catalog catalog) {
    Listing listing = Listing.of(catalog, topic, from, to);
    if (quiet) {
      if (output.format == Format.JSON) {
        throw new UsageException("--quiet prints ids alone; leave out either it or --format json");
      }
      return (format, look) -> listing.ids();
    }
    return Answer.of(listing::document, listing::view);
  }
}
