package transition.export;

import java.time.*;
import java.util.Optional;
import transition.model.*;
import transition.planner.Roadmap;

public final class CalendarFile {
  private CalendarFile() {}

  public static String of(Transition t, Roadmap r, Guidance g, Instant i, Optional<Duration> a) {
    return "";
  }
}
