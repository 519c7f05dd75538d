package transition.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.error.InvalidValueException;

class AlarmConverterTest {

  @ParameterizedTest
  @CsvSource({
    "1m, PT1M",
    "15m, PT15M",
    "90m, PT1H30M",
    "015m, PT15M",
    "2h, PT2H",
    "2H, PT2H",
    "1d, PT24H",
    "28d, PT672H",
    "672h, PT672H",
    "40320m, PT672H"
  })
  void readsMinutesHoursAndDays(String text, Duration time) {
    assertThat(new AlarmConverter().convert(text)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "m", "15", "0m", "0d", "29d", "673h", "40321m", "999999m", "-15m", "+15m", "1.5h",
        "1h30m", "15 m", " 15m", "15m ", "15min", "1w", "PT15M", "١٥m", "15µ", "𝟙m"
      })
  void saysWhatItReadsInstead(String text) {
    assertThatThrownBy(() -> new AlarmConverter().convert(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "\"%s\" is not a time from 1 minute to 28 days; write minutes, hours or days,"
                    .formatted(text)
                + " such as 15m, 2h or 1d");
  }
}
