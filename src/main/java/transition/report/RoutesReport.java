package transition.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import transition.analysis.DatedRoute;
import transition.analysis.Route;
import transition.analysis.RouteAdvice;
import transition.analysis.RouteAdvice.Detour;
import transition.commandline.CommandLines;
import transition.commandline.OptionAdvice;
import transition.commandline.OptionNames;
import transition.document.BarChart;
import transition.document.BarChart.Bar;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Paragraph;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Title;
import transition.model.Effort;
import transition.model.Move;
import transition.model.Role;
import transition.model.Transition;
import transition.planner.RoadmapRequest;
import transition.planner.Stay;

/** A document of the routes from one role to another. */
public final class RoutesReport {

  private static final String MARGIN =
      "By our judgment, a detour is better only if it saves at least "
          + RouteAdvice.LEAST_SAVED_PERCENT
          + "% of the direct way's study, reaches the new job no later, and takes no pay cut on the"
          + " way; where a guide covers only one of the two, hours alone never decide.";

  private RoutesReport() {}

  /**
   * Returns the document.
   *
   * @param request the start and the pace that the dates are for
   * @param stay the time in each job on the way that the dates count
   */
  public static Document of(RouteAdvice advice, RoadmapRequest request, Stay stay) {
    List<DatedRoute> shown = shown(advice);
    Transition direct = advice.direct().route().first().move().transition();
    Document.Builder document =
        new Document.Builder()
            .add(new Title(TransitionHeader.roles(direct), Text.muted(PaceText.aside(request))))
            .add(new Paragraph(RouteVerdict.of(advice, stay)));
    if (shown.size() > 1 && shown.stream().anyMatch(RoutesReport::hasHours)) {
      document
          .add(Section.of("Hours of study, step by step"))
          .add(new BarChart(bars(shown, advice.routes().to())));
    }
    for (int i = 0; i < shown.size(); i++) {
      DatedRoute route = shown.get(i);
      document.add(Section.of(heading(i + 1, route.route(), advice)));
      if (!route.route().isDirect()) {
        document.add(new Paragraph(price(route, advice)));
      }
      document.add(table(route));
    }
    Transition first = advice.recommended().route().first().move().transition();
    if (shown.size() > 1) {
      document.add(Note.of(advice(stay)));
    }
    return document
        .add(Note.of(note(shown, request)))
        .add(new NextCommand(CommandLines.of("roadmap", first, request).build()))
        .build();
  }

  /** Returns the recommended route, and then the others by hours. */
  private static List<DatedRoute> shown(RouteAdvice advice) {
    DatedRoute recommended = advice.recommended();
    return Stream.concat(
            Stream.of(recommended),
            Stream.concat(Stream.of(advice.direct()), advice.detours().stream().map(Detour::dated))
                .filter(route -> !route.equals(recommended))
                .sorted(Comparator.comparing(route -> route.route().total())))
        .toList();
  }

  private static boolean hasHours(DatedRoute route) {
    return Figures.wholeHours(route.route().total()) > 0;
  }

  /** Returns a bar for each step, from its first to its last hour. */
  private static List<Bar> bars(List<DatedRoute> shown, Role target) {
    List<Bar> bars = new ArrayList<>();
    for (int number = 1; number <= shown.size(); number++) {
      Route route = shown.get(number - 1).route();
      for (int i = 0; i < route.steps().size(); i++) {
        Role to = route.steps().get(i).to();
        Effort after = route.totalAfter(i + 1);
        bars.add(
            new Bar(
                "%s.%s %s".formatted(number, i + 1, to.title()),
                Figures.wholeHours(route.totalAfter(i)),
                Figures.wholeHours(after),
                false,
                Figures.hours(after),
                to.equals(target)));
      }
    }
    return bars;
  }

  /** Writes a heading as "2 · By way of MLOps Engineer · 511 h, 20 h more". */
  private static String heading(int number, Route route, RouteAdvice advice) {
    String hours = Figures.hours(route.total());
    return route.isDirect()
        ? "%s · Direct · %s".formatted(number, hours)
        : "%s · By way of %s · %s, %s"
            .formatted(
                number,
                RouteText.steppingStones(route),
                hours,
                RouteText.difference(route, advice.direct().route()));
  }

  /** Says what a detour costs beside the study. */
  private static Text price(DatedRoute detour, RouteAdvice advice) {
    Route route = detour.route();
    return Text.of(
            "%s: %s job searches, and the new job %s."
                .formatted(
                    detour.equals(advice.recommended())
                        ? "What it takes"
                        : "A stepping stone with a price",
                    route.steps().size(),
                    RouteText.later(detour.newJob(), advice.direct().newJob())))
        .plus(RouteText.payOnTheWay(route));
  }

  private static Table table(DatedRoute route) {
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < route.dates().size(); i++) {
      Route.Step step = route.route().steps().get(i);
      Move.Dates dates = route.dates().get(i);
      rows.add(
          List.of(
              Text.strong(step.to().title()),
              Text.of(Figures.hoursNumber(step.effort())),
              Text.of(dates.studyEnd().toString()),
              Text.of(dates.newJob().toString()),
              EstimateText.basis(step.basis()),
              Text.of(Figures.join(RouteText.pay(step.to())))));
    }
    return new Table(
        List.of(
            Column.text("To"),
            Column.number("Hours"),
            Column.of("Study ends"),
            Column.of("New job"),
            Column.of("Basis"),
            Column.text("Pay there")),
        rows);
  }

  /** Says how a recommendation comes about. */
  private static String advice(Stay stay) {
    String staying =
        stay.months() == 0
            ? ""
            : ", where you stay at least %s%s"
                .formatted(
                    Figures.count(stay.months(), "month"),
                    stay.isAssumed() ? " (our assumption, %s)".formatted(OptionNames.STAY) : "");
    return "The way we recommend comes first, then the others by hours. You keep the skills of every"
        + " role on the way, so later steps are shorter. Study for the next job begins in the one"
        + " before it%s. %s".formatted(staying, MARGIN);
  }

  private static String note(List<DatedRoute> shown, RoadmapRequest request) {
    List<Route.Step> steps =
        shown.stream().flatMap(route -> route.route().steps().stream()).toList();
    List<String> sentences = new ArrayList<>();
    sentences.add(HiringText.columns(request));
    if (steps.stream().anyMatch(step -> !RouteText.pay(step.to()).isEmpty())) {
      sentences.add(
          "Pay is a year's in the middle of the range"
              + (shown.size() > 1 ? ", and \"now\" is that of your present role." : "."));
    }
    EstimateText.among(steps.stream().map(Route.Step::basis).toList()).ifPresent(sentences::add);
    request
        .availability()
        .unverifiedHolidays(
            request.start(),
            shown.stream().flatMap(route -> route.dates().stream()).map(Move.Dates::newJob))
        .map(OptionAdvice::verify)
        .ifPresent(sentences::add);
    return String.join(" ", sentences);
  }
}
