package transition.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.commandline.OptionAdvice;
import transition.model.UnverifiedHolidays;

/** Notes on public holidays that nobody has checked against the law. */
public final class HolidayNotes {

  private HolidayNotes() {}

  /** Returns the sentences, followed by one on unverified holidays if there are any. */
  public static List<String> after(
      List<String> sentences, Optional<UnverifiedHolidays> unverified) {
    return Stream.concat(sentences.stream(), unverified.map(OptionAdvice::verify).stream())
        .toList();
  }
}
