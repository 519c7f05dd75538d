package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import transition.cli.Run;

/**
 * The JSON contract, version 1, restated by hand in {@code transition/schema}: what a script may
 * count on. Keys may be added, so the schemas allow more than they name.
 */
class JsonContractTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, JsonNode> ANSWERS = new ConcurrentHashMap<>();
  private static final List<String> PAIRS =
      List.of(
          "--from backend --to mlops",
          "--from backend --to feature-engineer",
          "--from backend --to data-scientist",
          "--from data-scientist --to backend",
          "--from ml-engineer --to backend",
          "--from mlops --to data-scientist",
          "--from feature-engineer --to mlops");

  private static final String PLAN_OPTIONS =
      " --start 2027-01-06 --hours 7.5 --break 2027-02-01..2027-02-16";

  private static final String SESSION_OPTIONS =
      " --start 2027-03-22 --study 'mon-fri 19:00-20:30' --study 'sat 9:00-12:00@2027-04-01..2027-04-30'"
          + " --zone Europe/London --by 2027-12-31 --slack 20% --skip nice-to-have";

  private static final String PAY_OPTIONS =
      " --start 2027-01-06 --current 95,000.50 --cost 1200 --raise 2.5% --years 12";

  private static final String SCENARIOS = PAY_OPTIONS + " --scenarios --holidays US";

  /** For each schema the command lines whose answers it describes. */
  private static final Map<String, List<String>> COMMANDS = commands();

  private static Map<String, List<String>> commands() {
    Map<String, List<String>> commands = new TreeMap<>();
    commands.put("roles", List.of("list roles", "list roles --from backend", "list"));
    commands.put(
        "transitions", List.of("list transitions", "list transitions --from mlops", "list"));
    commands.put("skills", List.of("list skills", "list skills --to mlops"));
    commands.put("role", List.of("show role backend", "show role mlops"));
    commands.put(
        "skill", List.of("show skill docker", "show skill feature-stores", "show skill sql"));
    commands.put("gap", each("gap", "", " --have docker-kubernetes", " --skip nice-to-have"));
    commands.put(
        "compare",
        List.of("compare --from backend", "compare --from mlops --sort pay --holidays UA"));
    commands.put("path", List.of("path --from backend --to ml-engineer --holidays UA"));
    commands.put(
        "next-skill", List.of("next-skill --from backend", "next-skill --from mlops --to backend"));
    String evenings = "today src/test/resources/transition/living/evenings.md --on ";
    commands.put(
        "today",
        List.of(
            evenings + "2026-11-25",
            evenings + "2026-12-07",
            evenings + "2026-12-26",
            "today src/test/resources/transition/living/holidays.md --on 2026-12-25",
            "today src/test/resources/transition/living/doubtful.md --on 2026-11-25"));
    commands.put(
        "progress",
        List.of(
            "progress src/test/resources/transition/living/behind.md --on 2026-11-20",
            "progress src/test/resources/transition/living/behind.md --on 2026-09-01",
            "progress src/test/resources/transition/living/holidays.md --on 2026-12-25",
            "progress src/test/resources/transition/living/doubtful.md --on 2026-11-25"));
    commands.put(
        "replan",
        List.of(
            "replan src/test/resources/transition/living/behind.md --from 2026-11-23 --hours 6"
                + " --hours 12@2027-01-01..2027-01-31",
            "replan src/test/resources/transition/living/behind.md --from 2026-11-23 --by"
                + " 2027-03-15 --skip 4.1",
            "replan src/test/resources/transition/living/holidays.md --from 2026-12-25",
            "replan src/test/resources/transition/living/doubtful.md --from 2026-11-25"));
    commands.put("roadmap", each("roadmap", "", PLAN_OPTIONS, SESSION_OPTIONS, SCENARIOS));
    commands.put("salary", each("salary", "", PAY_OPTIONS, " --holidays UA"));
    commands.put(
        "plan",
        each("plan", "", PLAN_OPTIONS, SESSION_OPTIONS, SCENARIOS, " --have docker-kubernetes"));
    return commands;
  }

  static Set<String> names() {
    return COMMANDS.keySet();
  }

  private static List<String> each(String command, String... options) {
    List<String> lines = new ArrayList<>();
    for (String pair : PAIRS) {
      for (String more : options) {
        lines.add(command + " " + pair + more);
      }
    }
    return lines;
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyAnswerKeepsTheContract(String name) {
    JsonSchema schema = schema(name);
    for (String command : COMMANDS.get(name)) {
      JsonNode answer = answer(command);
      assertThat(schema.validate(answer)).as(command).isEmpty();
      assertSound(command, answer);
    }
  }

  /** So that renaming a key that may be absent does not go unnoticed. */
  @ParameterizedTest
  @MethodSource("names")
  void everyKeyThatTheContractNamesIsThereSomewhere(String name) {
    List<JsonNode> answers = COMMANDS.get(name).stream().map(JsonContractTest::answer).toList();
    assertThat(unseen(name, schema(name).getSchemaNode(), answers)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSchemaNoticesWhatBreaksTheContract(String name) {
    ObjectNode answer = (ObjectNode) answer(COMMANDS.get(name).get(0));
    for (Map.Entry<String, JsonNode> entry : answer.properties()) {
      if (!schema(name).getSchemaNode().path("properties").has(entry.getKey())) {
        continue;
      }
      ObjectNode broken = answer.deepCopy();
      broken.putNull(entry.getKey());
      assertThat(problems(name, broken)).as("null " + entry.getKey()).isNotEmpty();
      broken.set(entry.getKey(), ofAnotherKind(entry.getValue()));
      assertThat(problems(name, broken)).as("wrong " + entry.getKey()).isNotEmpty();
    }
    for (JsonNode required : schema(name).getSchemaNode().get("required")) {
      assertThat(problems(name, answer.deepCopy().without(required.asText())))
          .as("without " + required)
          .isNotEmpty();
    }
  }

  private static JsonNode ofAnotherKind(JsonNode value) {
    return value.isBoolean() ? TextNode.valueOf("no") : BooleanNode.FALSE;
  }

  @ParameterizedTest
  @CsvSource({
    "--from backend --to mlops, 5, 21, 210, 2027-05-30",
    "--from backend --to mlops --hours 5, 5, 42, 210, 2027-10-24",
    "--from backend --to mlops --break 2027-02-01..2027-02-14, 5, 23, 210, 2027-06-13",
    "--from backend --to mlops --have docker-kubernetes, 4, 17, 170, 2027-05-02",
    "--from backend --to feature-engineer, 5, 26, 260, 2027-07-04",
    "--from backend --to data-scientist, 5, 32, 320, 2027-08-15",
    "--from ml-engineer --to backend, 7, 43, 430, 2027-10-31"
  })
  void theRoadmapsComeOutAsWorkedOutByHand(
      String options, int phases, int weeks, int hours, String end) {
    JsonNode roadmap = answer("roadmap --start 2027-01-04 " + options);
    assertThat(roadmap.get("phases")).hasSize(phases);
    assertThat(roadmap.get("weeks")).hasSize(weeks);
    assertThat(roadmap.get("totalHours").asDouble()).isEqualTo(hours);
    assertThat(roadmap.get("end").asText()).isEqualTo(end);
  }

  @Test
  void aBreakOfTwoWeeksIsTwoWeeksWithoutHours() {
    JsonNode roadmap =
        answer(
            "roadmap --from backend --to mlops --start 2027-01-04 --break 2027-02-01..2027-02-14");
    List<JsonNode> breaks = new ArrayList<>();
    roadmap.get("weeks").forEach(week -> addIf(week.get("break").asBoolean(), week, breaks));
    assertThat(breaks).extracting(week -> week.get("number").asInt()).containsExactly(5, 6);
    assertThat(breaks).allSatisfy(week -> assertThat(week.get("hours").asDouble()).isZero());
  }

  @Test
  void payIsComparedAtTheLowTheMiddleAndTheHighEnd() {
    JsonNode market = answer("salary --from backend --to mlops").get("markets").get(0);
    assertThat(market.get("market").asText()).isEqualTo("US");
    assertThat(market.get("currency").asText()).isEqualTo("USD");
    assertThat(market.get("levels")).hasSize(1);
    JsonNode level = market.get("levels").get(0);
    assertThat(level.get("from")).isEqualTo(read("{'low':85000,'high':140000,'open':false}"));
    assertThat(level.get("to")).isEqualTo(read("{'low':130000,'high':220000,'open':false}"));
    assertThat(level.get("changePercent")).isEqualTo(read("{'low':52.9,'mid':55.6,'high':57.1}"));
    assertThat(market.get("claimedPercent")).isEqualTo(read("{'low':30,'high':40}"));
  }

  @Test
  void payOverTimeComesOutAsWorkedOutByHand() {
    JsonNode outlook =
        answer("salary --from data-scientist --to backend --start 2027-01-04 --current 30000")
            .get("outlook");
    assertThat(outlook.get("market").asText()).isEqualTo("UK");
    assertThat(outlook.get("planEnd").asText()).isEqualTo("2027-10-31");
    assertThat(outlook.get("newPayFrom").asText()).isEqualTo("2027-11-29"); // 4 weeks of notice
    assertThat(outlook.get("currentGiven").asBoolean()).isTrue();
    // The new job begins after 25 of the 30 days of month 11, mid level four years later, after as
    // many of month 59: 10 25/30 x 30,000 + 48 x 26,000 + 1 5/30 x 42,000 = 1,622,000; / 12 is
    // 135,166.67. Staying leads to 85 / 50 of the own pay after month 60. Then it is 750 a month
    // more than moving for 58 25/30 months, in all 58,958.33; from the senior pay of 2036-11-29 on,
    // moving makes up 1,583.33 a month, which takes 37.2 months.
    // Against 30,000 for good, 16,000 are made up in 16 months from 2031-11-29 on.
    assertThat(outlook.get("cases").get(0))
        .isEqualTo(
            read(
                "{'case':'low','stay':30000,'move':["
                    + "{'from':'2027-11-29','level':'entry','pay':26000,'basis':'figures'},"
                    + "{'from':'2031-11-29','level':'mid','pay':42000,'basis':'figures'},"
                    + "{'from':'2036-11-29','level':'senior','pay':70000,'basis':'figures'}],"
                    + "'paidOff':{'month':157,'date':'2040-02-03'},'differenceAfterYears':-14833,"
                    + "'stayLater':["
                    + "{'from':'2032-01-04','level':'senior','pay':51000,'basis':'estimate'}],"
                    + "'payLost':0,"
                    + "'lowest':{'month':119,'date':'2036-12-03','difference':-58694},"
                    + "'afterFiveYears':-14833,"
                    + "'withoutPromotion':{"
                    + "'lowest':{'month':59,'date':'2031-12-03','difference':-15833},"
                    + "'paidOff':{'month':75,'date':'2033-04-03'}},"
                    + "'longRunDifference':19000}"));
    // The middle case: 10 25/30 x 30,000 + 1 5/30 x 32,000 = 362,333.33; / 12 = 30,194.44.
    assertThat(outlook.get("byYear").get(0))
        .isEqualTo(
            read("{'year':1,'end':'2028-01-03','stay':30000,'move':30194,'difference':194}"));
  }

  @Test
  void theYearsOfPayAddUpAndEndAtTheDifferenceOfTheMiddleCase() {
    for (String command : COMMANDS.get("salary")) {
      JsonNode outlook = answer(command).get("outlook");
      JsonNode years = outlook.get("byYear");
      assertThat(years).hasSize(outlook.get("years").asInt());
      years.forEach(
          year ->
              assertThat(year.get("move").asLong() - year.get("stay").asLong())
                  .isEqualTo(year.get("difference").asLong()));
      assertThat(outlook.get("cases").get(1).get("differenceAfterYears"))
          .isEqualTo(years.get(years.size() - 1).get("difference"));
    }
  }

  @Test
  void aMoveThatDoesNotPayOffHasNoDayOnWhichItDoes() {
    JsonNode outlook = answer("salary --from ml-engineer --to backend").get("outlook");
    assertThat(outlook.get("cases")).hasSize(3).noneMatch(one -> one.has("paidOff"));
  }

  @Test
  void aFigureWithAPlusIsOpen() {
    JsonNode levels =
        answer("salary --from ml-engineer --to backend").get("markets").get(0).get("levels");
    assertThat(levels).extracting(level -> level.get("level").asText()).contains("senior");
    levels.forEach(
        level -> {
          if (level.get("level").asText().equals("senior")) {
            assertThat(level.get("to")).isEqualTo(read("{'low':70000,'high':110000,'open':true}"));
          }
        });
  }

  @Test
  void aGuideWithoutWeeksHasNoneInItsAnswer() {
    JsonNode gap = answer("gap --from backend --to data-scientist");
    assertThat(gap.has("studyHours")).isFalse();
    assertThat(gap.get("missing"))
        .allSatisfy(open -> assertThat(open.has("weeks") || open.has("priority")).isFalse());
    assertThat(answer("gap --from backend --to mlops").get("studyHours").asDouble()).isEqualTo(240);
  }

  @Test
  void thePartsOfAPlanAreTheAnswersOfTheirOwnCommands() {
    for (String pair : PAIRS) {
      JsonNode plan = answer("plan " + pair + PLAN_OPTIONS);
      assertThat(plan.get("gap")).isEqualTo(answer("gap " + pair));
      assertThat(plan.get("roadmap")).isEqualTo(answer("roadmap " + pair + PLAN_OPTIONS));
      assertThat(plan.get("salary")).isEqualTo(answer("salary " + pair + PLAN_OPTIONS));
      assertThat(answer("plan " + pair + PAY_OPTIONS).get("salary"))
          .isEqualTo(answer("salary " + pair + PAY_OPTIONS));
    }
  }

  private static void addIf(boolean condition, JsonNode node, List<JsonNode> nodes) {
    if (condition) {
      nodes.add(node);
    }
  }

  /** No nulls, keys in camelCase, no blank texts: in what the schemas do not name either. */
  private static void assertSound(String command, JsonNode node) {
    assertThat(node.isNull()).as(command).isFalse();
    if (node.isTextual()) {
      assertThat(node.asText()).as(command).isNotBlank().doesNotContain("${", "\n");
    }
    node.fieldNames()
        .forEachRemaining(key -> assertThat(key).as(command).matches("[a-z][A-Za-z0-9]*"));
    node.forEach(child -> assertSound(command, child));
  }

  /** The keys that a schema names and none of the instances has. */
  private static Set<String> unseen(String path, JsonNode schema, List<JsonNode> instances) {
    Set<String> unseen = new HashSet<>();
    JsonNode resolved = schema;
    if (schema.has("$ref")) {
      String[] reference = schema.get("$ref").asText().split("#/\\$defs/", -1);
      resolved =
          reference.length == 1
              ? schema(reference[0].replace(".json", "")).getSchemaNode()
              : definition(path, reference[1]);
    }
    List<JsonNode> items = new ArrayList<>();
    instances.forEach(instance -> addIf(!instance.isArray(), instance, items));
    if (resolved.has("items")) {
      instances.forEach(array -> array.forEach(items::add));
      return unseen(path, resolved.get("items"), items);
    }
    for (Map.Entry<String, JsonNode> property : resolved.path("properties").properties()) {
      List<JsonNode> values = new ArrayList<>();
      items.forEach(
          item -> addIf(item.has(property.getKey()), item.path(property.getKey()), values));
      String below = nameOf(path, property.getValue()) + "." + property.getKey();
      if (values.isEmpty()) {
        unseen.add(below);
      } else {
        unseen.addAll(unseen(below, property.getValue(), values));
      }
    }
    return unseen;
  }

  /** The path, which begins with the name of the schema whose definitions hold. */
  private static String nameOf(String path, JsonNode property) {
    String reference = property.path("$ref").asText();
    return reference.endsWith(".json") ? reference.replace(".json", "") : path;
  }

  private static JsonNode definition(String path, String name) {
    String schema = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    return schema(schema).getSchemaNode().path("$defs").path(name);
  }

  private static Set<ValidationMessage> problems(String name, JsonNode answer) {
    return schema(name).validate(answer);
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(SchemaLocation.of("classpath:transition/schema/" + name + ".json"));
  }

  private static JsonNode answer(String command) {
    return ANSWERS.computeIfAbsent(command, JsonContractTest::run);
  }

  private static JsonNode run(String command) {
    List<String> args = new ArrayList<>(Run.words(command));
    args.addAll(List.of("--format", "json"));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.output()).as(command + ": " + run.error()).startsWith("{").endsWith("}\n");
    return read(run.output());
  }

  private static JsonNode read(String json) {
    try {
      return MAPPER.readTree(json.startsWith("{'") ? json.replace('\'', '"') : json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
