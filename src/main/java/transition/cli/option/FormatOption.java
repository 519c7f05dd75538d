package transition.cli.option;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;

/** The choice among the formats that a command has. */
public abstract class FormatOption {

  private static final String DESCRIPTION =
      "One of ${COMPLETION-CANDIDATES}. Default: what the output file's ending says, or text.";

  /** What the user chose. */
  abstract @Nullable Format chosen();

  /** What there is to choose from. */
  public abstract List<Format> formats();

  /** For answers without dates. */
  @InGroup(HelpGroup.OUTPUT)
  public static final class OfEveryAnswer extends FormatOption {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = Candidates.FormatsOfEveryAnswer.class,
        converter = WordConverters.FormatOfEveryAnswer.class,
        description = DESCRIPTION)
    @Nullable Format format;

    @Override
    @Nullable Format chosen() {
      return format;
    }

    @Override
    public List<Format> formats() {
      return Format.OF_EVERY_ANSWER;
    }
  }

  /** For answers with dates, which can be had as calendar and as table too. */
  @InGroup(HelpGroup.OUTPUT)
  public static final class OfSchedule extends FormatOption {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        completionCandidates = Candidates.Formats.class,
        converter = WordConverters.AnyFormat.class,
        description = DESCRIPTION)
    @Nullable Format format;

    @Override
    @Nullable Format chosen() {
      return format;
    }

    @Override
    public List<Format> formats() {
      return List.of(Format.values());
    }
  }

  /** For a calendar, which is nothing else; there is no option to choose with. */
  @Command
  public static final class OfCalendar extends FormatOption {
    @Override
    @Nullable Format chosen() {
      return null;
    }

    @Override
    public List<Format> formats() {
      return List.of(Format.ICS);
    }
  }
}
