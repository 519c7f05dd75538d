package transition.render.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import transition.document.BarChart;
import transition.document.BarChart.Bar;
import transition.document.Block;
import transition.document.Bullets;
import transition.document.Bullets.Bullet;
import transition.document.Bullets.Mark;
import transition.document.BurnUpChart;
import transition.document.Checklist;
import transition.document.Checklist.Check;
import transition.document.Document;
import transition.document.Facts;
import transition.document.Facts.Fact;
import transition.document.GanttChart;
import transition.document.GanttChart.Lane;
import transition.document.LineChart;
import transition.document.LineChart.Series;
import transition.document.Metadata;
import transition.document.Moment;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.document.Title;
import transition.model.DateRange;
import transition.model.Effort;

/** Documents with every kind of block, such as reports make them and such as an enemy would. */
public final class SampleDocuments {

  /** Five phases one after the other over seven months, with two breaks and a deadline. */
  static final GanttChart IN_TURN =
      new GanttChart(
          days("2027-01-04", "2027-08-01"),
          List.of(
              lane(1, "ML and Python foundations", "2027-01-04", "2027-02-28", "60 h"),
              lane(2, "Containers and orchestration", "2027-03-01", "2027-03-28", "40 h"),
              lane(3, "MLflow and Kubeflow", "2027-03-29", "2027-05-09", "40 h"),
              lane(4, "Monitoring and CI/CD for ML", "2027-05-10", "2027-05-30", "30 h"),
              lane(5, "Certification and portfolio", "2027-05-31", "2027-07-11", "40 h")),
          List.of(days("2027-02-01", "2027-02-14"), days("2027-04-12", "2027-04-25")),
          List.of(new Moment(date("2027-07-15"), "Deadline")));

  /** Three phases at the same time for parts of a year, and a day long one. */
  static final GanttChart OVERLAPPING =
      new GanttChart(
          days("2027-03-15", "2028-03-19"),
          List.of(
              lane(1, "Learn the tools of the trade", "2027-03-15", "2027-09-12", "120 h"),
              lane(2, "Build two projects and show them", "2027-05-10", "2027-12-19", "210 h"),
              lane(3, "Apply and interview", "2027-10-01", "2028-03-14", "90 h"),
              lane(4, "Sign", "2028-03-19", "2028-03-19", "1 h")),
          List.of(days("2027-08-02", "2027-08-15")),
          List.of());

  /** Three weeks, so that weeks are marked and not months. */
  static final GanttChart SHORT =
      new GanttChart(
          days("2027-12-20", "2028-01-16"),
          List.of(lane(1, "Everything", "2027-12-20", "2028-01-16", "30 h")),
          List.of(days("2027-12-24", "2027-12-26"), days("2028-01-01", "2028-01-01")),
          List.of());

  static final LineChart FIVE_YEARS =
      new LineChart(
          "Pay added up over five years",
          "$",
          date("2027-01-04"),
          List.of(
              new Series("Stay a Backend Developer", amounts(60, m -> m * 9_375L), false),
              new Series("Become an MLOps Engineer", amounts(60, SampleDocuments::moved), true),
              new Series("Become one with a dip", amounts(60, m -> m * 11_000L - 30_000), false)),
          List.of(
              new Moment(date("2027-07-01"), "First day in the new role"),
              new Moment(date("2028-02-01"), "Paid off"),
              new Moment(date("2031-11-20"), "Half of a house")));

  static final LineChart BELOW_ZERO =
      new LineChart(
          "What the move costs and brings",
          "£",
          date("2027-01-31"),
          List.of(new Series("Difference", amounts(18, m -> m * m * 80L - 900L * m), true)),
          List.of(new Moment(date("2027-12-15"), "Even")));

  /** Twenty weeks of ten hours, of which half is done in twelve. */
  static final BurnUpChart BEHIND =
      new BurnUpChart(
          date("2026-11-02"),
          IntStream.rangeClosed(1, 20)
              .mapToObj(
                  week ->
                      new BurnUpChart.WeekTotals(
                          date("2026-11-01").plusWeeks(week),
                          new Effort(600L * week),
                          week > 12 ? Optional.empty() : Optional.of(new Effort(300L * week))))
              .toList(),
          date("2027-01-22"),
          Optional.of(
              new BurnUpChart.ExpectedEnd(
                  date("2027-05-01"), date("2027-06-15"), Optional.of(date("2027-08-20")))));

  private static final String HOSTILE =
      "<script>alert(1)</script> | `x` \" ' </style> & \u202Eevil שלום 🦊 " + "w".repeat(80);

  private SampleDocuments() {}

  static Document charts() {
    return document(
        new Title(Text.of("Charts"), Text.EMPTY),
        Section.of("In turn"),
        IN_TURN,
        Section.of("Overlapping"),
        OVERLAPPING,
        SHORT,
        Section.of("Money"),
        FIVE_YEARS,
        BELOW_ZERO,
        Section.of("Hours"),
        BEHIND,
        new BarChart(
            List.of(
                new Bar("Entry: Backend Developer", 28_000, 42_000, false, "£28,000–42,000", false),
                new Bar("Entry: MLOps Engineer", 35_000, 50_000, false, "£35,000–50,000", true),
                new Bar(
                    "Senior: MLOps Engineer", 70_000, 110_000, true, "£70,000–110,000+", true))));
  }

  /** One block of every kind. */
  static Document everything() {
    return document(
        new Metadata(List.of(new Metadata.Property("from", List.of("hidden"), false))),
        new Title(Text.of("Old → New"), Text.muted("6–9 months")),
        new Facts(List.of(new Fact("Start", Text.of("2027-01-04")))),
        new Section(1, Text.of("You bring 5 of the 11 skills"), OptionalInt.of(45)),
        new Bullets(List.of(new Bullet(Mark.CHECK, Text.strong("SQL"), Text.of("stays useful")))),
        Section.of("Words"),
        new Paragraph(
            Text.of("plain ")
                .plus(Text.strong("strong"))
                .plus(Text.muted(" muted "))
                .plus(Text.of("good", Style.GOOD))
                .plus(Text.of("caution", Style.CAUTION))
                .plus(Text.of("code", Style.CODE))),
        new Table(
            List.of(Column.number("#"), Column.text("Skill"), Column.of("Needs")),
            List.of(
                List.of(Text.of("1"), Text.strong("Docker"), Text.NONE),
                List.of(Text.of("2"), Text.strong("Pipelines"), Text.of("1")))),
        Note.of("A note."),
        Section.of("Weeks"),
        Section.inner("Week 1"),
        new Checklist(
            List.of(
                new Check("1.1", Text.of("Begin"), Text.muted("10 h")),
                new Check("1.2", Text.of("End"), Text.EMPTY))),
        Section.of("Charts"),
        IN_TURN,
        FIVE_YEARS,
        BEHIND,
        new BarChart(List.of(new Bar("Old", 1_000, 2_000, true, "$1,000–2,000+", false))),
        new NextCommand("transition plan --from old"));
  }

  /** The same blocks with text that tries to break out of every place that it is put in. */
  static Document hostile() {
    Text text = Text.of(HOSTILE).plus(Text.strong(HOSTILE)).plus(Text.of(HOSTILE, Style.CODE));
    LocalDate day = date("2027-01-04");
    return document(
        new Title(Text.of(HOSTILE), text),
        new Facts(List.of(new Fact(HOSTILE, text))),
        new Section(1, text, OptionalInt.of(100)),
        new Section(2, text, OptionalInt.empty()),
        new Paragraph(text),
        new Bullets(List.of(new Bullet(Mark.CHECK, text, text))),
        new Table(List.of(Column.of(HOSTILE), Column.text(HOSTILE)), List.of(List.of(text, text))),
        new BarChart(List.of(new Bar(HOSTILE, 1, 2, true, HOSTILE, true))),
        new GanttChart(
            new DateRange(day, day.plusDays(9)),
            List.of(new Lane(1, HOSTILE, new DateRange(day, day), HOSTILE, false)),
            List.of(),
            List.of(new Moment(day, HOSTILE))),
        new LineChart(
            HOSTILE,
            "<b>",
            day,
            List.of(new Series(HOSTILE, List.of(1L, 2L), true)),
            List.of(new Moment(day, HOSTILE))),
        new Checklist(List.of(new Check("\"><script>", text, text))),
        new Note(text),
        new NextCommand(HOSTILE));
  }

  static Document document(Block... blocks) {
    return new Document(List.of(blocks));
  }

  private static long moved(long month) {
    return month < 6 ? month * 9_375L - 4_000 : month * 14_583L - 36_000;
  }

  private static List<Long> amounts(int last, java.util.function.LongUnaryOperator amount) {
    return IntStream.rangeClosed(0, last).mapToObj(m -> amount.applyAsLong(m)).toList();
  }

  private static Lane lane(int number, String label, String start, String end, String hours) {
    return new Lane(
        number, label, days(start, end), start + " – " + end.substring(5) + " · " + hours, false);
  }

  private static DateRange days(String start, String end) {
    return new DateRange(date(start), date(end));
  }

  private static LocalDate date(String iso) {
    return LocalDate.parse(iso);
  }
}
