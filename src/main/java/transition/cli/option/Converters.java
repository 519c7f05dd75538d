package transition.cli.option;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import transition.model.DateRange;
import transition.model.Holidays;
import transition.request.HoursSpec;
import transition.request.PayValues;
import transition.request.SessionSpec;
import transition.request.Values;

/** The parsers of {@link Values} and its like, as picocli takes them. */
public final class Converters {

  private Converters() {}

  public static final class Date implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return Values.date(text);
    }
  }

  static final class Days implements ITypeConverter<DateRange> {
    @Override
    public DateRange convert(String text) {
      return Values.days(text);
    }
  }

  static final class Hours implements ITypeConverter<HoursSpec> {
    @Override
    public HoursSpec convert(String text) {
      return HoursSpec.parse(text);
    }
  }

  static final class StudySessions implements ITypeConverter<SessionSpec> {
    @Override
    public SessionSpec convert(String text) {
      return SessionSpec.parse(text);
    }
  }

  public static final class FileName implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      return Values.file(text);
    }
  }

  static final class Slack implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Values.slack(text);
    }
  }

  static final class SearchWeeks implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Values.searchWeeks(text);
    }
  }

  static final class NoticeWeeks implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Values.noticeWeeks(text);
    }
  }

  static final class HolidayPlace implements ITypeConverter<Holidays> {
    @Override
    public Holidays convert(String text) {
      return Values.holidays(text);
    }
  }

  static final class Zone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String text) {
      return Values.zone(text);
    }
  }

  static final class Pay implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      return PayValues.pay(text);
    }
  }

  static final class Cost implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      return PayValues.cost(text);
    }
  }

  static final class Raise implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      return PayValues.raise(text);
    }
  }

  static final class PayDuring implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return PayValues.payDuring(text);
    }
  }

  static final class YearCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return PayValues.years(text);
    }
  }
}
