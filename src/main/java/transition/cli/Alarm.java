package transition.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;

final class Alarm {
  private Alarm() {}

  static final class Converter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String t) {
      return Duration.ofMinutes(15);
    }
  }
}
