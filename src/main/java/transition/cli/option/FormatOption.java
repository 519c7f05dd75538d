package transition.cli.option;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import transition.cli.help.HelpGroup;
import transition.cli.help.InGroup;
import transition.commandline.OptionNames;
import transition.request.Values;

/** The choice among the formats that a command has. */
public abstract class FormatOption {

  private static final String DESCRIPTION =
      "One of ${COMPLETION-CANDIDATES}. Default: by the output file's ending, or text.";

  /** Returns what the user chose. */
  abstract Optional<Format> chosen();

  /** Returns what there is to choose from. */
  public abstract List<Format> formats();

  /** The formats of an option: converter and candidates in one. */
  private abstract static class Formats implements ITypeConverter<Format>, Iterable<String> {

    private final List<Format> formats;

    Formats(List<Format> formats) {
      this.formats = formats;
    }

    @Override
    public Format convert(String text) {
      return Format.named(formats, text)
          .orElseThrow(() -> Values.unknown("format", text, Format.words(formats)));
    }

    @Override
    public Iterator<String> iterator() {
      return Format.words(formats).iterator();
    }
  }

  static final class EveryFormat extends Formats {
    EveryFormat() {
      super(List.of(Format.values()));
    }
  }

  static final class CommonFormats extends Formats {
    CommonFormats() {
      super(Format.OF_EVERY_ANSWER);
    }
  }

  /** For answers without dates. */
  @InGroup(HelpGroup.OUTPUT)
  public static final class OfEveryAnswer extends FormatOption {

    @Option(
        names = OptionNames.FORMAT,
        paramLabel = "FORMAT",
        completionCandidates = CommonFormats.class,
        converter = CommonFormats.class,
        description = DESCRIPTION)
    @Nullable Format format;

    @Override
    Optional<Format> chosen() {
      return Optional.ofNullable(format);
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
        names = OptionNames.FORMAT,
        paramLabel = "FORMAT",
        completionCandidates = EveryFormat.class,
        converter = EveryFormat.class,
        description = DESCRIPTION)
    @Nullable Format format;

    @Override
    Optional<Format> chosen() {
      return Optional.ofNullable(format);
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
    Optional<Format> chosen() {
      return Optional.empty();
    }

    @Override
    public List<Format> formats() {
      return List.of(Format.ICS);
    }
  }
}
