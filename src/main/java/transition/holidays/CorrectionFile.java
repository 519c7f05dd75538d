package transition.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import transition.catalog.yaml.Fields;
import transition.model.Years;

/**
 * Reads {@code COUNTRY.yaml}: corrections for a country and its parts, with their sources. The
 * files are resources beside this class.
 */
final class CorrectionFile {

  private CorrectionFile() {}

  /** Returns the corrections for a country by the codes of its parts; empty if there is no file. */
  static Map<String, Correction> of(String country) {
    String name = country + ".yaml";
    try (InputStream file = CorrectionFile.class.getResourceAsStream(name)) {
      return file == null ? Map.of() : read("holidays/" + name, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * Reads the corrections in a file.
   *
   * @throws transition.catalog.yaml.InvalidDataException if it is invalid
   */
  static Map<String, Correction> read(String name, byte[] content) {
    Fields file = Fields.of(name, content);
    Map<String, Correction> corrections = new HashMap<>();
    for (String code : file.keys()) {
      corrections.put(code, correction(file.fields(code)));
    }
    return Map.copyOf(corrections);
  }

  private static Correction correction(Fields place) {
    place.text("source");
    Correction correction =
        new Correction(
            place.optionalValue("verified", Years::parse),
            place.optionalValue("inherited", CorrectionFile::yesOrNo).orElse(true),
            place.optionalValue("listed", CorrectionFile::yesOrNo).orElse(true),
            place.optionalValue("moved", CorrectionFile::yesOrNo).orElse(true),
            place.list("without").stream().map(CorrectionFile::without).toList(),
            place.list("with").stream().flatMap(day -> with(day).stream()).toList());
    place.done();
    return correction;
  }

  private static ExcludedHoliday without(Fields day) {
    ExcludedHoliday none = new ExcludedHoliday(day.text("name"), weekdays(day), years(day));
    day.done();
    return none;
  }

  private static Optional<MissingHoliday> with(Fields day) {
    String name = day.text("name");
    Optional<DayRule> rule = day.optionalValue("day", DayRule::parse);
    List<LocalDate> dates = day.values("dates", CorrectionFile::date);
    Set<DayOfWeek> when = weekdays(day);
    Optional<Years> years = years(day);
    day.done();
    return day.checked(
        () -> new MissingHoliday(name, rule, dates, when, years),
        "write day: or dates:, one of them");
  }

  private static Set<DayOfWeek> weekdays(Fields day) {
    return Set.copyOf(day.values("when", DayRule::weekday));
  }

  private static Optional<Years> years(Fields day) {
    return day.optionalValue("years", Years::parse);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("must be a date such as 2026-09-22", e);
    }
  }

  private static boolean yesOrNo(String text) {
    if (!text.equals("yes") && !text.equals("no")) {
      throw new IllegalArgumentException("must be yes or no");
    }
    return text.equals("yes");
  }
}
