package transition.cli.command.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import transition.cli.Run;
import transition.error.ExitStatus;

/** What people decide by: pay lost, the lowest point, when it is made up, and what comes later. */
class PayDecisionTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String US = "--from backend --to mlops --start 2027-01-04";
  private static final String UK = "--from ml-engineer --to data-scientist --start 2027-01-04";

  /** The pairs of roles with pay that no guide covers. */
  private static final List<String> ESTIMATES =
      Stream.of("backend", "data-scientist", "feature-engineer", "ml-engineer", "mlops")
          .flatMap(
              from ->
                  Stream.of("backend", "data-scientist", "feature-engineer", "ml-engineer", "mlops")
                      .filter(to -> !to.equals(from))
                      .map(to -> "--from %s --to %s".formatted(from, to)))
          .filter(pair -> Run.of(words("salary " + pair)).output().contains("Estimate:"))
          .toList();

  @TempDir Path folder;

  /**
   * Study ends on 2027-05-30. 12 weeks of search and 4 of notice later the new job begins, on
   * 2027-09-20, after 8 months and 16 of 30 days, in which 112,500 a year are 80,000. In the 14
   * days left of month 9, and then each month, there are 2,430.56 and 5,208.33 more.
   */
  @Test
  void lessPayMeanwhileAndACostPushTheLowestPointDown() throws IOException {
    JsonNode middle = middle(US + " --pay-during 80% --cost 3000");
    assertThat(middle.get("payLost").asLong()).isEqualTo(16_000); // a fifth of 80,000
    // 8 x 1,875 + 3,000 at the end of month 8. At the end of month 9 it is 16,000 + 3,000 -
    // 2,430.56, and 3.2 more months make up for that.
    assertThat(middle.get("lowest"))
        .isEqualTo(read("{'month':8,'date':'2027-09-03','difference':-18000}"));
    assertThat(middle.get("paidOff")).isEqualTo(read("{'month':13,'date':'2028-02-03'}"));
    // 2,430.56 + 51 x 5,208.33 - 16,000 - 3,000
    assertThat(middle.get("afterFiveYears").asLong()).isEqualTo(249_056);
    assertThat(middle.get("longRunDifference").asLong()).isEqualTo(62_500);
    assertThat(flat(salary(US + " --pay-during 80% --cost 3000")))
        .contains(
            "In the middle case you are furthest behind in 2027-09, by $18,000; you have made that"
                + " up by 2028-02, month 13, and after five years you are $249,056 ahead. Until the"
                + " new job, the change costs you $16,000 of pay and $3,000 once.");
  }

  @Test
  void whoLeavesTheirJobIsPaidNothingUntilTheNewOne() throws IOException {
    assertThat(salary(US + " --leave-job")).isEqualTo(salary(US + " --pay-during 0%"));
    // Without a job there is no notice: 2027-08-23 is after 7 months and 19 of 31 days.
    assertThat(middle(US + " --leave-job").get("payLost").asLong()).isEqualTo(71_371);
    assertThat(middle(US + " --leave-job --notice 4w").get("payLost").asLong()).isEqualTo(80_000);
    assertThat(salary(US + " --leave-job"))
        .contains("You are paid nothing, because you leave your job at the start");
  }

  @Test
  void whoKeepsTheirJobLosesNothingAndIsNeverBehindWhereTheNewPayIsHigher() throws IOException {
    JsonNode middle = middle(US);
    assertThat(middle.get("payLost").asLong()).isZero();
    assertThat(middle.get("lowest"))
        .isEqualTo(read("{'month':0,'date':'2027-01-04','difference':0}"));
    assertThat(middle(US + " --pay-during 100%")).isEqualTo(middle);
    assertThat(flat(salary(US)))
        .contains(
            "In the middle case you are never behind: after five years you are $268,056 ahead.",
            "Until your first day in the new job, 2027-09-20, you keep your present pay");
  }

  @Test
  void leavingTheJobAndBeingPaidForItContradictEachOther() {
    assertThat(refused(US + " --leave-job --pay-during 50%", ExitStatus.USAGE))
        .isEqualTo(
            "transition: --leave-job means that no pay goes on, and --pay-during says how much"
                + " does; keep one");
    assertThat(refused(US + " --pay-during 101%", ExitStatus.USAGE))
        .isEqualTo(
            "transition: --pay-during: \"101%\" is not a whole percentage from 0% to 100%, such as"
                + " 80%");
  }

  @Test
  void aClaimOfTheGuideStandsBesideItsRanges() throws IOException {
    JsonNode claimed = outlook(US).get("claimed");
    assertThat(claimed.get("case").asText()).isEqualTo("claimed");
    assertThat(claimed.get("stay").asLong()).isEqualTo(112_500);
    assertThat(claimed.get("move"))
        .isEqualTo(read("[{'from':'2027-09-20','level':'overall','pay':146250,'basis':'claim'}]"));
    // 33,750 a year more for 14 of 30 days and 51 months: 1,312.50 + 143,437.50
    assertThat(claimed.get("afterFiveYears").asLong()).isEqualTo(144_750);
    assertThat(outlook(US + " --current 100000").get("claimed").get("move").get(0).get("pay"))
        .isEqualTo(read("130000"));
    assertThat(flat(salary(US)))
        .contains("AS CLAIMED", "As claimed: the midpoint of the pay now and the +30% that the");
    assertThat(outlook(UK).has("claimed")).isFalse();
    assertThat(outlook("--from data-scientist --to backend").has("claimed")).isFalse();
  }

  @Test
  void afterADipPayGoesOnToMidAndSeniorLevelAsItDoesForThoseWhoStay() throws IOException {
    String move = "--from data-scientist --to backend --start 2027-01-04";
    JsonNode middle = middle(move);
    assertThat(middle.get("move"))
        .isEqualTo(
            read(
                "[{'from':'2027-11-29','level':'entry','pay':32000,'basis':'figures'},"
                    + "{'from':'2030-11-29','level':'mid','pay':53500,'basis':'figures'},"
                    + "{'from':'2035-11-29','level':'senior','pay':90000,'basis':'figures'}]"));
    assertThat(middle.get("stayLater"))
        .isEqualTo(read("[{'from':'2032-01-04','level':'senior','pay':117500,'basis':'figures'}]"));
    assertThat(middle.has("paidOff")).isFalse();
    // Against 65,000 for good: 3 years at 33,000 less and 5 at 11,500 less are 156,500, which
    // 25,000 more a year make up in 6.26 years from 2035-11-29 on.
    // Until the end of the month in which senior pay begins, which has 5 of 30 days of it, they are
    // 156,500 - 347.22: 579,583.33 - 423,430.56, each rounded.
    assertThat(middle.get("withoutPromotion"))
        .isEqualTo(
            read(
                "{'lowest':{'month':107,'date':'2035-12-03','difference':-156152},"
                    + "'paidOff':{'month':182,'date':'2042-03-03'}}"));
    assertThat(middle.get("longRunDifference").asLong()).isEqualTo(-27_500);
    assertThat(flat(salary(move)))
        .contains(
            "moving never catches up with staying",
            "you are paid £27,500 a year less",
            "If staying would keep you at mid level for good, you are furthest behind in 2035-12,"
                + " by £156,152, and moving catches up by 2042-03.",
            "we count 5 years, our own estimate because no guide says");
    assertThat(outlook(move).get("seniorAfterYears").asInt()).isEqualTo(5);
    JsonNode sooner = middle(move + " --senior-after 2");
    assertThat(sooner.get("move").get(2).get("from").asText()).isEqualTo("2032-11-29");
    assertThat(sooner.get("stayLater").get(0).get("from").asText()).isEqualTo("2029-01-04");
    assertThat(flat(salary(move + " --senior-after 2"))).contains("we count 2 years, as you said");
  }

  @Test
  void anEstimateInTheUkBeginsAtEntryLevel() throws IOException {
    JsonNode salary = answer("salary " + UK);
    assertThat(levels(salary)).containsExactly("entry", "mid", "senior");
    assertThat(salary.get("markets").get(0).get("dip").get("borrowedFrom"))
        .isEqualTo(read("['data-scientist-to-backend-uk','ml-engineer-to-backend-uk']"));
    // 70,000 to 38,500 is 45.0% less.
    assertThat(flat(salary(UK)))
        .contains(
            "it is 45.0% less between the midpoints. The guides for the UK say of other moves",
            "You begin at entry level, as the guides for the UK expect when people change careers");
    assertThat(levels(answer("salary " + UK + " --level mid"))).containsExactly("mid", "senior");
    assertThat(levels(answer("salary " + UK + " --level senior"))).containsExactly("senior");
  }

  @Test
  void entryPayThatNobodyGivesIsEstimatedAndSaysSo() throws IOException {
    // 32,000 to 50,000 as 35,200 to 55,000; 45,000 to 80,000 as 47,812.50 to 85,000.
    JsonNode cases = outlook("--from data-scientist --to ml-engineer").get("cases");
    assertThat(cases)
        .extracting(one -> one.get("move").get(0).get("pay").asInt())
        .containsExactly(35_000, 41_500, 48_000);
    assertThat(cases.get(1).get("move"))
        .extracting(step -> step.get("level").asText() + " " + step.get("basis").asText())
        .containsExactly("entry estimate", "mid figures", "senior estimate");
    assertThat(flat(salary("--from data-scientist --to ml-engineer")))
        .contains(
            "£35,000–48,000 a year at the entry level (estimate), then £55,000–85,000 at the mid",
            "Moving, entry *",
            "* No guide gives entry or senior pay for Machine Learning Engineers: as our estimate,"
                + " it is as far from mid level as for Data Scientists.");
  }

  @Test
  void aLevelWithoutPayIsRefusedAndOneOfAnotherMarketIsTakenThere() throws IOException {
    assertThat(refused(US + " --level entry", ExitStatus.NO_ANSWER))
        .isEqualTo(
            "transition: no pay at entry level is known for MLOps Engineers, only one range for all"
                + " levels in the US; choose another level or none");
    JsonNode both = answer("salary --from backend --to data-scientist --level entry");
    assertThat(both.get("outlook").get("market").asText()).isEqualTo("UK");
    assertThat(levels(both)).containsExactly("entry", "mid", "senior");
  }

  @ParameterizedTest
  @CsvSource({"TRANSITION_PAY_DURING, 80%, --pay-during", "TRANSITION_LEVEL, mid, --level"})
  void whatIsSetCountsLikeTheOption(String variable, String value, String option) {
    Run.World set = Run.World.SCRIPT.with(Map.of(variable, value));
    String said = salary(UK + " " + option + " " + value);
    assertThat(Run.in(set, words("salary " + UK)).output()).isEqualTo(said);
    assertThat(said).isNotEqualTo(salary(UK));
    assertThat(Run.next(said)).contains(option + " " + value);
  }

  @Test
  void aLevelThatIsSetIsAWishWhereAnOptionIsNot() {
    Run.World set = Run.World.SCRIPT.with(Map.of("TRANSITION_LEVEL", "entry"));
    assertThat(Run.in(set, words("salary " + US)).output()).isEqualTo(salary(US));
    assertThat(Run.in(set, words("salary " + UK + " --level mid")).output())
        .isEqualTo(salary(UK + " --level mid"));
  }

  @Test
  void aPlanKeepsWhatWasSaidOfPayWhenItIsReplanned() throws IOException {
    Path plan = folder.resolve("plan.md");
    String said = " --pay-during 80% --level mid --senior-after 3";
    Run.outputOf(words("plan " + UK + said + " --output " + plan));
    assertThat(plan).content().contains("pay-during: 80%", "level: mid", "senior-after: 3");
    Run.World later = Run.World.SCRIPT.on("2027-01-20");
    Run run = Run.in(later, "replan", plan.toString(), "--hours", "9", "--write");
    assertThat(run.status()).as(run.error()).isEqualTo(ExitStatus.DONE);
    assertThat(plan)
        .content()
        .contains("pay-during: 80%", "level: mid", "senior-after: 3")
        .contains("You are paid 80% of your present pay");
    Files.writeString(plan, Files.readString(plan).replace("pay-during: 80%", "pay-during: 8x"));
    assertThat(Run.in(later, "replan", plan.toString()).failsWith(ExitStatus.INVALID_DATA).error())
        .contains("pay-during")
        .contains("\"8x\" is not a whole percentage from 0% to 100%");
  }

  @Test
  void everyEstimateWithPayAnswersWhetherOneWillEarnLess() {
    assertThat(ESTIMATES).hasSizeGreaterThanOrEqualTo(8);
    for (String pair : ESTIMATES) {
      assertThat(Run.outputOf(words("plan " + pair)))
          .as(pair)
          .containsOnlyOnce("Will I earn less when I change to");
    }
  }

  @Test
  void lightAndHeavyWeeksAreComparedByWhatTheyPayAfterFiveYears() throws IOException {
    String roadmap = "roadmap " + US + " --scenarios";
    JsonNode scenarios = answer(roadmap).get("scenarios");
    assertThat(scenarios.get(1).get("afterFiveYears").asLong()).isEqualTo(268_056);
    assertThat(scenarios.get(0).get("afterFiveYears").asLong())
        .isLessThan(scenarios.get(1).get("afterFiveYears").asLong());
    assertThat(Run.outputOf(words(roadmap))).contains("After 5 years").contains("+$268,056");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void theTableFitsTheTerminal(int width) {
    for (String move :
        List.of(US + " --pay-during 0%", UK, "--from data-scientist --to backend --cost 3000")) {
      Run.World world = Run.World.SCRIPT.with(Map.of("COLUMNS", Integer.toString(width)));
      String output = Run.in(world, words("salary " + move)).output();
      String table = output.substring(output.indexOf("  CASE "), output.indexOf("Total pay"));
      assertThat(table.lines()).allMatch(line -> line.length() <= width);
      // Cells that do not fit would stand below their row, each with its column's name.
      assertThat(table).doesNotContain("High: ", "As claimed: ");
    }
  }

  private static List<String> levels(JsonNode salary) {
    return salary.get("outlook").get("cases").get(1).get("move").findValuesAsText("level");
  }

  private static JsonNode middle(String options) throws IOException {
    return outlook(options).get("cases").get(1);
  }

  private static JsonNode outlook(String options) throws IOException {
    return answer("salary " + options).get("outlook");
  }

  private static JsonNode answer(String line) throws IOException {
    return JSON.readTree(Run.outputOf(words(line + " --format json")));
  }

  private static JsonNode read(String json) throws IOException {
    return JSON.readTree(json.replace('\'', '"'));
  }

  private static String salary(String options) {
    return Run.outputOf(words("salary " + options));
  }

  private static String refused(String options, ExitStatus status) {
    return Run.of(words("salary " + options)).failsWith(status).error().strip();
  }

  /** Joins the lines of wrapped prose. */
  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String[] words(String line) {
    return Run.words(line).toArray(String[]::new);
  }
}
