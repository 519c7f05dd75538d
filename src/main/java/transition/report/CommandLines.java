package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import transition.model.DateRange;
import transition.model.Knowledge;
import transition.model.Transition;
import transition.planner.RoadmapRequest;

/** Command lines to type next, with the options that the user gave. */
final class CommandLines {

  private CommandLines() {}

  static String of(String command, Transition transition) {
    return String.join(" ", words(command, transition));
  }

  static String of(String command, Transition transition, LocalDate start, Knowledge knowledge) {
    List<String> words = words(command, transition);
    words.addAll(List.of("--start", start.toString()));
    words.addAll(have(knowledge));
    return String.join(" ", words);
  }

  static String of(String command, Transition transition, RoadmapRequest request) {
    List<String> words = words(command, transition);
    words.addAll(List.of("--start", request.start().toString()));
    if (!request.weekly().equals(RoadmapRequest.DEFAULT_WEEKLY)) {
      words.addAll(List.of("--hours", request.weekly().hours().toPlainString()));
    }
    for (DateRange range : request.breaks()) {
      words.addAll(List.of("--break", range.toString()));
    }
    words.addAll(have(request.knowledge()));
    return String.join(" ", words);
  }

  private static List<String> words(String command, Transition transition) {
    return new ArrayList<>(
        List.of(
            "transition", command, "--from", transition.from().id(), "--to", transition.to().id()));
  }

  private static List<String> have(Knowledge knowledge) {
    List<String> words = new ArrayList<>();
    knowledge.entries().forEach(entry -> words.addAll(List.of("--have", entry)));
    return words;
  }
}
