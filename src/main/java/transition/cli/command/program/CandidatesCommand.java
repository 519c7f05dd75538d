package transition.cli.command.program;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import transition.cli.option.CandidateListing;
import transition.cli.option.CommandContext;
import transition.cli.option.CommonOptions;
import transition.cli.option.DataOptions;
import transition.cli.option.EnumValues;
import transition.console.Environment;
import transition.console.StandardOutput;
import transition.error.UsageException;
import transition.render.Ascii;
import transition.text.OneLine;

/** Hidden: the scripts for completion ask it for what the user's own packs add. */
@Command(
    name = "candidates",
    hidden = true,
    header = "Print what can be typed: the word, a tab, and what it means.",
    customSynopsis = "transition candidates LISTING [OPTIONS]",
    footer = {
      "  transition candidates roles",
      "  transition candidates skills --data my-pack",
    })
public final class CandidatesCommand implements Runnable {

  private final CommandContext context;

  static final class Listings extends EnumValues<CandidateListing> {
    Listings() {
      super(CandidateListing.values(), "listing");
    }
  }

  @Parameters(
      arity = "0..1",
      paramLabel = "LISTING",
      completionCandidates = Listings.class,
      converter = Listings.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  @Nullable CandidateListing listing;

  @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  public CandidatesCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public void run() {
    if (listing == null) {
      throw new UsageException("name the listing, such as transition candidates roles");
    }
    String lines =
        listing.of(data.sources(context.environment()).pack()).entrySet().stream()
            .map(entry -> entry.getKey() + "\t" + OneLine.of(entry.getValue()) + "\n")
            .collect(joining());
    Environment environment = context.environment();
    StandardOutput.write(environment.out(), environment.unicode() ? lines : Ascii.of(lines));
  }
}
