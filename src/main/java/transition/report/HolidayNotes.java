package transition.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import transition.commandline.OptionAdvice;
import transition.model.UnverifiedHolidays;

/** What is said of holidays that nobody has compared with the law. */
final class HolidayNotes {

  private HolidayNotes() {}

  /** Some sentences, and one about the holidays if there is something to know. */
  static List<String> after(List<String> sentences, Optional<UnverifiedHolidays> unverified) {
    return Stream.concat(sentences.stream(), unverified.map(OptionAdvice::verify).stream())
        .toList();
  }
}
