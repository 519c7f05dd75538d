package transition.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import transition.HostileText;
import transition.NamedCases;
import transition.model.Basis;
import transition.model.DateRange;
import transition.model.Effort;
import transition.model.Skill;
import transition.model.Transition;
import transition.planner.Availability;
import transition.planner.Roadmap;
import transition.planner.Roadmap.DatedPhase;
import transition.planner.Roadmap.DatedTask;
import transition.planner.SeededRoadmaps;
import transition.planner.SeededRoadmaps.Seeded;
import transition.text.OneLine;

@ExtendWith(NamedCases.class)
class RoadmapCsvTest {

  private static final String WEEKS =
      "week,start,end,hours,break,phases,tasks,milestones,breaks,holidays,basis\r\n";
  private static final String TASKS =
      "id,phase,phaseTitle,task,start,end,startTime,endTime,hours,skillId,skill,basis\r\n";

  @Test
  void weeksAreRowsForSpreadsheets() {
    Availability availability =
        new Availability(
            Plans.hours(11),
            List.of(),
            List.of(new DateRange(LocalDate.of(2027, 3, 24), LocalDate.of(2027, 4, 4))),
            Optional.of(new Plans.OneHoliday(4, 6, "St \"X\", observed")),
            Plans.availability(Plans.hours(1)).zone());
    assertThat(RoadmapCsv.weeks(Basis.AUTHORED, Plans.roadmap(Plans.transition(), availability)))
        .isEqualTo(
            (WEEKS
                    + """
                    1,2027-03-15,2027-03-21,11,false,1,"1.1 Read, write, count.",,,,authored
                    2,2027-03-22,2027-03-28,3.13,false,1,"1.1 Read, write, count.",,2027-03-24..2027-03-28,,authored
                    3,2027-03-29,2027-04-04,0,true,,,,2027-03-29..2027-04-04,,authored
                    4,2027-04-05,2027-04-11,9.43,false,1; 2,"1.1 Read, write, count.; 2.1 Build it.",Phase 1 done: The basics,,"2027-04-06 St ""X"", observed",authored
                    5,2027-04-12,2027-04-18,11,false,2,2.1 Build it.; 2.2 Show it.,,,,authored
                    6,2027-04-19,2027-04-25,5.43,false,2,2.2 Show it.,Phase 2 done: More,,,authored
                    """)
                .replaceAll("(?<!\r)\n", "\r\n"));
  }

  @Test
  void tasksAreRowsForSpreadsheets() {
    assertThat(
            RoadmapCsv.tasks(
                Basis.AUTHORED,
                Plans.roadmap(Plans.transition(), Plans.availability(Plans.sessions()))))
        .isEqualTo(
            (TASKS
                    + """
                    1.1,1,The basics,"Read; write, count.",2027-03-15,2027-03-27,2027-03-15T19:00:00Z,2027-03-27T17:00:00Z,20,,,authored
                    2.1,2,More,Build it.,2027-03-29,2027-04-03,2027-03-29T19:00:00+01:00,2027-04-03T17:00:00+01:00,10,,,authored
                    2.2,2,More,Show it.,2027-04-05,2027-04-10,2027-04-05T19:00:00+01:00,2027-04-10T17:00:00+01:00,10,,,authored
                    """)
                .replaceAll("(?<!\r)\n", "\r\n"));
  }

  @Test
  void withoutRowsThereIsStillAHeader() {
    Roadmap none = Plans.nothingLeft(Plans.teaching());
    assertThat(RoadmapCsv.weeks(Basis.AUTHORED, none)).isEqualTo(WEEKS);
    assertThat(RoadmapCsv.tasks(Basis.AUTHORED, none)).isEqualTo(TASKS);
  }

  static Stream<Seeded> random() {
    return SeededRoadmaps.all(50, 100);
  }

  @ParameterizedTest
  @MethodSource("random")
  void theTablesSayWhatTheRoadmapSays(Seeded seeded) {
    Roadmap roadmap = seeded.roadmap();
    List<CSVRecord> weeks = read(RoadmapCsv.weeks(Basis.AUTHORED, roadmap));
    assertThat(weeks).hasSameSizeAs(roadmap.weeks());
    assertThat(weeks.stream().map(row -> row.get("start")))
        .containsExactlyElementsOf(
            roadmap.weeks().stream().map(week -> week.start().toString()).toList());
    Effort whole = effort(roadmap.phases().stream());
    assertThat(sum(weeks)).isEqualTo(whole);
    assertThat(effort(roadmap.phases().stream().filter(phase -> !phase.added())))
        .isEqualTo(roadmap.total());

    List<CSVRecord> tasks = read(RoadmapCsv.tasks(Basis.AUTHORED, roadmap));
    List<DatedTask> expected =
        roadmap.phases().stream().map(DatedPhase::tasks).flatMap(List::stream).toList();
    assertThat(tasks).hasSameSizeAs(expected);
    assertThat(sum(tasks)).isEqualTo(whole);
    for (int i = 0; i < tasks.size(); i++) {
      CSVRecord row = tasks.get(i);
      DatedTask task = expected.get(i);
      assertThat(row.get("id")).isEqualTo(task.id());
      assertThat(row.get("task")).isEqualTo(task.text());
      assertThat(row.get("end")).isEqualTo(task.end().toString());
      assertThat(row.get("startTime").isEmpty()).isEqualTo(task.times().isEmpty());
      assertThat(row.get("skillId")).isEqualTo(task.teaches().map(Skill::id).orElse(""));
    }
  }

  static Stream<String> hostile() {
    return Stream.concat(
        HostileText.all(),
        Stream.of(
            "\t=1",
            "\r=1",
            "\n=1",
            " =1",
            "\u00a0=1",
            "\u200b=1",
            "\ufeff@x",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "a;=1",
            "a; +1",
            "a\t=1",
            "\";=1",
            "a\n=1",
            "a\",=1"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aTextIsOneCellAndNoFormula(String text) {
    Transition transition = Plans.transition(Plans.phase(text, text, text));
    Roadmap roadmap = Plans.roadmap(transition, Plans.availability(Plans.hours(10)));
    List<CSVRecord> tasks = read(RoadmapCsv.tasks(Basis.AUTHORED, roadmap));
    assertThat(tasks).hasSize(2);
    for (CSVRecord row : tasks) {
      for (String column : List.of("phaseTitle", "task")) {
        assertThat(row.get(column).replaceFirst("^'(?=[\\s\\p{Z}\\p{Cf}]*[-=+@＝＋－＠])", ""))
            .isEqualTo(OneLine.of(text).replaceAll(";(?=[\\s\\p{Z}\\p{Cf}]*[-=+@＝＋－＠])", ";'"));
      }
    }
    List<CSVRecord> weeks = read(RoadmapCsv.weeks(Basis.AUTHORED, roadmap));
    assertThat(weeks).hasSize(2);
    assertThat(weeks.get(1).get("milestones").split("; ", -1)).hasSize(1);
    assertNoFormula(tasks);
    assertNoFormula(weeks);
  }

  /** Wherever a spreadsheet may cut cells: at commas, as we do, or at semicolons. */
  private static void assertNoFormula(List<CSVRecord> rows) {
    for (CSVRecord row : rows) {
      for (String cell : row) {
        assertThat(cell.codePoints()).noneMatch(Character::isISOControl);
        for (String part : cell.split(";", -1)) {
          assertThat(part.replaceAll("[\\s\\p{Z}\\p{Cf}]", "") + " ").doesNotMatch("[-=+@＝＋－＠].*");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"5 to 6, 5 to 6", "a-b, a-b", "a; b, a; b", "'a;-b', 'a;''-b'", "=a, '''=a'"})
  void aTextIsChangedOnlyWhereItMust(String text, String cell) {
    assertThat(Csv.text(text)).isEqualTo(cell);
  }

  private static Effort effort(Stream<DatedPhase> phases) {
    return phases.map(DatedPhase::effort).reduce(Effort.ZERO, Effort::plus);
  }

  private static Effort sum(List<CSVRecord> rows) {
    return rows.stream()
        .map(row -> Effort.ofHours(new BigDecimal(row.get("hours"))))
        .reduce(Effort.ZERO, Effort::plus);
  }

  /** With a reader that had no part in writing; every row has all columns. */
  private static List<CSVRecord> read(String csv) {
    assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n", "\ufffd");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      List<CSVRecord> rows = new ArrayList<>(parser.getRecords());
      assertThat(rows).allMatch(CSVRecord::isConsistent);
      return rows;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
