package transition.export;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.model.Timeline;

/** A guide's timeline in months. */
record TimelineJson(int minMonths, int maxMonths) {

  static @Nullable TimelineJson of(Optional<Timeline> timeline) {
    return timeline
        .map(months -> new TimelineJson(months.minMonths(), months.maxMonths()))
        .orElse(null);
  }
}
