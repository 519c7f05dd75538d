package transition.cli.option;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import transition.analysis.TargetOrder;
import transition.cli.command.planning.CsvRows;
import transition.cli.command.planning.ListCommand;
import transition.cli.command.planning.ShowCommand;
import transition.cli.command.program.NewCommand;
import transition.cli.completion.Shell;
import transition.console.ColorChoice;
import transition.model.Market;
import transition.naming.Suggestions;
import transition.settings.Setting;

/** From words on the command line to constants; every failure names those there are. */
public final class WordConverters {

  private WordConverters() {}

  static final class AnyFormat implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      return format(List.of(Format.values()), text);
    }
  }

  static final class FormatOfEveryAnswer implements ITypeConverter<Format> {
    @Override
    public Format convert(String text) {
      return format(Format.OF_EVERY_ANSWER, text);
    }
  }

  private static Format format(List<Format> formats, String text) {
    return Format.named(formats, text)
        .orElseThrow(() -> unknown("format", text, Format.words(formats)));
  }

  public static final class MarketName implements ITypeConverter<Market> {
    @Override
    public Market convert(String text) {
      return constant(Market.values(), Market::name, "market", text);
    }
  }

  public static final class Color implements ITypeConverter<ColorChoice> {
    @Override
    public ColorChoice convert(String text) {
      return constant(ColorChoice.values(), Candidates::word, "choice", text);
    }
  }

  public static final class TopicName implements ITypeConverter<ListCommand.Topic> {
    @Override
    public ListCommand.Topic convert(String text) {
      return constant(ListCommand.Topic.values(), Candidates::word, "list", text);
    }
  }

  public static final class KindName implements ITypeConverter<ShowCommand.Kind> {
    @Override
    public ShowCommand.Kind convert(String text) {
      return constant(ShowCommand.Kind.values(), Candidates::word, "kind", text);
    }
  }

  public static final class NewKind implements ITypeConverter<NewCommand.Kind> {
    @Override
    public NewCommand.Kind convert(String text) {
      return constant(NewCommand.Kind.values(), Candidates::word, "kind of file", text);
    }
  }

  public static final class ColumnName implements ITypeConverter<TargetOrder> {
    @Override
    public TargetOrder convert(String text) {
      return constant(TargetOrder.values(), TargetOrder::word, "column", text);
    }
  }

  public static final class RowsName implements ITypeConverter<CsvRows> {
    @Override
    public CsvRows convert(String text) {
      return constant(CsvRows.values(), Candidates::word, "row", text);
    }
  }

  public static final class ListingName implements ITypeConverter<CandidateListing> {
    @Override
    public CandidateListing convert(String text) {
      return constant(CandidateListing.values(), Candidates::word, "listing", text);
    }
  }

  public static final class ShellName implements ITypeConverter<Shell> {
    @Override
    public Shell convert(String text) {
      return constant(Shell.values(), Candidates::word, "shell", text);
    }
  }

  public static final class SettingName implements ITypeConverter<Setting> {
    @Override
    public Setting convert(String text) {
      return constant(Setting.values(), Setting::key, "setting", text);
    }
  }

  /** The constant of an enum with this word, in any case. */
  private static <E extends Enum<E>> E constant(
      E[] constants, Function<E, String> word, String kind, String text) {
    return Arrays.stream(constants)
        .filter(constant -> word.apply(constant).equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> unknown(kind, text, Arrays.stream(constants).map(word).toList()));
  }

  private static TypeConversionException unknown(String kind, String text, List<String> words) {
    return new TypeConversionException(
        "there is no %s %s%s (choose one of %s)"
            .formatted(
                kind,
                Converters.quoted(text),
                Suggestions.didYouMean(text, words),
                String.join(", ", words)));
  }
}
