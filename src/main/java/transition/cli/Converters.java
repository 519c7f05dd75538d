package transition.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import transition.analysis.TargetOrder;
import transition.catalog.Suggestions;
import transition.cli.completion.Shell;
import transition.holidays.PublicHolidays;
import transition.holidays.UnknownPlaceException;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.model.Market;
import transition.planner.Workload;

/** From words on the command line to values; every failure says what is expected. */
final class Converters {

  private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

  private Converters() {}

  static final class Date implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      LocalDate date;
      try {
        date = LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            quoted(text) + " is not a date; write year-month-day, such as 2027-01-04");
      }
      if (date.isBefore(FIRST_DATE) || date.isAfter(LAST_DATE)) {
        throw new TypeConversionException(
            quoted(text) + " is out of range; the years go from 2000 to 2199");
      }
      return date;
    }
  }

  /** {@code 2027-02-01..2027-02-14}, or one date. */
  static final class Days implements ITypeConverter<DateRange> {
    @Override
    public DateRange convert(String text) {
      int dots = text.indexOf("..");
      Date date = new Date();
      LocalDate first = date.convert(dots < 0 ? text : text.substring(0, dots));
      LocalDate last = dots < 0 ? first : date.convert(text.substring(dots + 2));
      if (last.isBefore(first)) {
        throw new TypeConversionException(
            quoted(text) + " ends before it begins; write the earlier date first");
      }
      return new DateRange(first, last);
    }
  }

  /** A whole percentage of 0 or more, such as {@code 25%}; the sign may be left out. */
  static final class Slack implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      String digits = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
      try {
        int percent = Integer.parseInt(digits);
        if (percent >= 0 && percent <= Workload.MOST_SLACK) {
          return percent;
        }
      } catch (NumberFormatException e) {
        // Reported below, as any other number that does not fit.
      }
      throw new TypeConversionException(
          "%s is not a whole percentage from 0%% to %s%%, such as 25%%"
              .formatted(quoted(text), Workload.MOST_SLACK));
    }
  }

  static final class Place implements ITypeConverter<Holidays> {
    private static final int MOST_NAMED = 60;

    @Override
    public Holidays convert(String text) {
      try {
        return PublicHolidays.of(text);
      } catch (UnknownPlaceException e) {
        List<String> known = List.copyOf(e.known().keySet());
        throw new TypeConversionException(
            "%s%s (%s)"
                .formatted(
                    e.getMessage(),
                    Suggestions.didYouMean(text, known),
                    known.size() > MOST_NAMED
                        ? "name a country by its code, such as GB, US or DE"
                        : "choose one of " + String.join(", ", known)));
      }
    }
  }

  static final class Zone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      try {
        return ZoneId.of(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "there is no time zone %s%s (such as Europe/London, America/New_York or UTC)"
                .formatted(
                    quoted(text),
                    Suggestions.didYouMean(text, List.copyOf(ZoneId.getAvailableZoneIds()))));
      }
    }
  }

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

  static final class MarketName implements ITypeConverter<Market> {
    @Override
    public Market convert(String text) {
      return constant(Market.values(), Market::name, "market", text);
    }
  }

  static final class Color implements ITypeConverter<ColorChoice> {
    @Override
    public ColorChoice convert(String text) {
      return constant(ColorChoice.values(), Candidates::word, "choice", text);
    }
  }

  static final class TopicName implements ITypeConverter<ListCommand.Topic> {
    @Override
    public ListCommand.Topic convert(String text) {
      return constant(ListCommand.Topic.values(), Candidates::word, "list", text);
    }
  }

  static final class KindName implements ITypeConverter<ShowCommand.Kind> {
    @Override
    public ShowCommand.Kind convert(String text) {
      return constant(ShowCommand.Kind.values(), Candidates::word, "kind", text);
    }
  }

  static final class NewKind implements ITypeConverter<NewCommand.Kind> {
    @Override
    public NewCommand.Kind convert(String text) {
      return constant(NewCommand.Kind.values(), Candidates::word, "kind of file", text);
    }
  }

  static final class ColumnName implements ITypeConverter<TargetOrder> {
    @Override
    public TargetOrder convert(String text) {
      return constant(TargetOrder.values(), TargetOrder::word, "column", text);
    }
  }

  /** How many to show. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(text, 1, 10_000, "roles");
    }
  }

  /** How many steps a way may have. */
  static final class Steps implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return number(text, 1, 5, "steps");
    }
  }

  private static int number(String text, int least, int most, String things) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Reported below, as any other number that does not fit.
    }
    throw new TypeConversionException(
        "%s is not a number of %s from %s to %s".formatted(quoted(text), things, least, most));
  }

  static final class RowsName implements ITypeConverter<Rows> {
    @Override
    public Rows convert(String text) {
      return constant(Rows.values(), Candidates::word, "row", text);
    }
  }

  static final class ShellName implements ITypeConverter<Shell> {
    @Override
    public Shell convert(String text) {
      return constant(Shell.values(), Candidates::word, "shell", text);
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
                kind, quoted(text), Suggestions.didYouMean(text, words), String.join(", ", words)));
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
