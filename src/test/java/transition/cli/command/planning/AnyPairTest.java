package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import transition.catalog.BundledPack;
import transition.catalog.Catalog;
import transition.cli.Run;
import transition.error.ExitStatus;
import transition.model.Role;

/** Every ordered pair of roles has an answer, by a guide or as an estimate that says so. */
class AnyPairTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<Arguments> pairs() {
    List<Role> roles = new Catalog(new BundledPack()).roles();
    return roles.stream()
        .flatMap(
            from ->
                roles.stream()
                    .filter(to -> !to.equals(from))
                    .map(to -> arguments(from.id(), to.id())));
  }

  static Stream<Arguments> estimates() {
    return pairs()
        .filter(
            pair ->
                json("gap", pair.get()[0], pair.get()[1]).get("basis").asText().equals("derived"));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyCommandAnswersInEveryFormat(String from, String to) {
    for (String format : List.of("text", "markdown", "html", "json")) {
      for (String command : List.of("gap", "roadmap", "plan")) {
        assertThat(output(command, from, to, "--format", format)).endsWith("\n");
      }
      Run salary = Run.of("salary", "--from", from, "--to", to, "--format", format);
      assertThat(salary.status()).isIn(ExitStatus.DONE, ExitStatus.NO_ANSWER);
    }
    for (String format : List.of("ics", "csv")) {
      assertThat(output("roadmap", from, to, "--format", format)).endsWith("\n");
    }
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void anEstimateSaysSoInEveryFormat(String from, String to) {
    for (String command : List.of("gap", "roadmap", "plan")) {
      for (String format : List.of("text", "markdown", "html")) {
        assertThat(output(command, from, to, "--format", format))
            .containsPattern("Estimate:\\s+no\\s+guide\\s+covers\\s+this\\s+move");
      }
    }
    assertThat(output("plan", from, to, "--format", "markdown")).contains("\nbasis: derived\n");
    assertThat(output("roadmap", from, to, "--format", "ics")).contains("(estimate)");
    assertThat(output("roadmap", from, to, "--format", "csv").lines().skip(1))
        .allMatch(line -> line.endsWith(",derived"));
    for (JsonNode answer :
        List.of(
            json("gap", from, to), json("roadmap", from, to), json("plan", from, to).get("gap"))) {
      assertThat(answer.get("basis").asText()).isEqualTo("derived");
      assertThat(answer.get("restsOn")).isNotEmpty();
      assertThat(answer.has("source")).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void skillsAreLearnedAfterWhatTheyNeedAndOnceEachBetweenTheOthers(String from, String to) {
    Catalog catalog = new Catalog(new BundledPack());
    Set<String> open = new HashSet<>();
    List<String> missing = new ArrayList<>();
    for (JsonNode skill : json("gap", from, to).get("missing")) {
      missing.add(skill.at("/skill/id").asText());
      open.add(skill.at("/skill/id").asText());
    }
    List<String> taught = new ArrayList<>();
    List<String> opening = new ArrayList<>();
    List<String> closing = new ArrayList<>();
    JsonNode roadmap = json("roadmap", from, to);
    for (JsonNode phase : roadmap.get("phases")) {
      if (phase.get("teaches").isEmpty()) {
        (taught.isEmpty() ? opening : closing).add(phase.get("title").asText());
      } else {
        assertThat(closing).isEmpty();
        String skill = phase.at("/teaches/0").asText();
        open.remove(skill);
        assertThat(catalog.skill(skill).needsFirst()).noneMatch(open::contains);
        taught.add(skill);
      }
    }
    assertThat(taught).isEqualTo(missing);
    assertThat(opening).hasSize(2);
    assertThat(closing).hasSize(2);
    assertThat(roadmap.at("/search/basis").asText()).isEqualTo("assumption");
    assertThat(roadmap.at("/search/phases")).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("estimates")
  void theHoursAreThoseOfTheSkillsAndOfThePhasesAroundThem(String from, String to) {
    double skills = json("gap", from, to).get("studyHours").asDouble();
    double around = 0;
    JsonNode roadmap = json("roadmap", from, to);
    for (JsonNode phase : roadmap.get("phases")) {
      around += phase.get("teaches").isEmpty() ? phase.get("hours").asDouble() : 0;
    }
    assertThat(around).isEqualTo(70); // 4 and 6 hours before the skills, 5 weeks and 1 after them
    assertThat(roadmap.at("/search/hours").asDouble()).isEqualTo(60); // 12 weeks of 5 hours
    assertThat(roadmap.get("totalHours").asDouble()).isCloseTo(skills + around, within(0.2));
  }

  private static JsonNode json(Object command, Object from, Object to) {
    try {
      return MAPPER.readTree(
          output(command.toString(), from.toString(), to.toString(), "--format", "json"));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static String output(String command, String from, String to, String... more) {
    List<String> args = new ArrayList<>(List.of(command, "--from", from, "--to", to));
    args.addAll(List.of(more));
    return Run.outputOf(args.toArray(String[]::new));
  }
}
