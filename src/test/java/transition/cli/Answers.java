package transition.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import transition.error.ExitStatus;

/** Answers in JSON, for tests that compare one command with another. */
public final class Answers {

  public static final List<String> ROLES =
      List.of("backend", "data-scientist", "feature-engineer", "ml-engineer", "mlops");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Answers() {}

  /** What a command line answers. */
  public static JsonNode to(String line) {
    List<String> words = new ArrayList<>(Run.words(line));
    words.addAll(List.of("--format", "json"));
    Run run = Run.of(words.toArray(String[]::new));
    if (run.status() != ExitStatus.DONE) {
      throw new AssertionError(line + ": " + run.error());
    }
    try {
      return MAPPER.readTree(run.output());
    } catch (JsonProcessingException e) {
      throw new AssertionError(line, e);
    }
  }

  /** A field of all items of a list; fields of fields by slashes, "?" where one is absent. */
  public static List<String> texts(JsonNode list, String path) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.at("/" + path).asText("?"))
        .map(text -> text.isEmpty() ? "?" : text)
        .toList();
  }
}
