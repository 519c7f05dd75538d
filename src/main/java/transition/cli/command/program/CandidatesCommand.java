package transition.cli.command.program;

import static java.util.stream.Collectors.joining;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import transition.cli.option.CandidateListing;
import transition.cli.option.Candidates;
import transition.cli.option.CommonOptions;
import transition.cli.option.DataOptions;
import transition.cli.option.WordConverters;
import transition.console.Environment;
import transition.console.StandardOutput;
import transition.error.UsageException;
import transition.render.Ascii;
import transition.text.OneLine;

/** Hidden: the scripts for completion ask it for what the user's own packs add. */
@Command(
    name = "candidates",
    hidden = true,
    header = "Print what can be typed: the word, and behind a tab what it means.",
    customSynopsis = "transition candidates LISTING [OPTIONS]",
    footer = {
      "  transition candidates roles",
      "  transition candidates skills --data my-pack",
    })
public final class CandidatesCommand implements Runnable {

  private final Environment environment;

  @Parameters(
      arity = "0..1",
      paramLabel = "LISTING",
      completionCandidates = Candidates.Listings.class,
      converter = WordConverters.ListingName.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  @Nullable CandidateListing listing;

  @Mixin DataOptions data = new DataOptions();
  @Mixin CommonOptions common = new CommonOptions();

  public CandidatesCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void run() {
    if (listing == null) {
      throw new UsageException("name the listing, such as transition candidates roles");
    }
    String lines =
        listing.of(data.pack(environment)).entrySet().stream()
            .map(entry -> entry.getKey() + "\t" + OneLine.of(entry.getValue()) + "\n")
            .collect(joining());
    StandardOutput.write(environment.out(), environment.unicode() ? lines : Ascii.of(lines));
  }
}
