package transition.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import transition.analysis.Route;
import transition.analysis.Routes;
import transition.commandline.CommandLines;
import transition.commandline.OptionAdvice;
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
import transition.model.ReferencePace;
import transition.model.Role;
import transition.planner.RoadmapRequest;

/** A document of the routes from one role to another. */
public final class RoutesReport {

  private RoutesReport() {}

  /**
   * Returns the document.
   *
   * @param request the start and the pace that the finish dates are for
   * @param finish the last day of each step of a route
   */
  public static Document of(
      Routes routes, RoadmapRequest request, Function<Route, List<LocalDate>> finish) {
    Document.Builder document =
        new Document.Builder()
            .add(
                new Title(
                    TransitionHeader.roles(routes.direct().first().move().transition()),
                    Text.muted(PaceText.aside(request))))
            .add(new Paragraph(RouteVerdict.of(routes)));
    List<Route> shown = shown(routes);
    if (shown.stream().anyMatch(route -> Figures.wholeHours(route.total()) > 0)
        && shown.size() > 1) {
      document
          .add(Section.of("Hours of study, step by step"))
          .add(new BarChart(bars(shown, routes)));
    }
    for (Route route : shown) {
      document.add(Section.of(heading(route, routes))).add(table(route, finish.apply(route)));
    }
    return document
        .add(Note.of(note(shown, request, finish)))
        .add(
            new NextCommand(
                CommandLines.of(
                        "roadmap", routes.best().get(0).first().move().transition(), request)
                    .build()))
        .build();
  }

  /** Returns the best routes, and the direct one last if it is not among them. */
  private static List<Route> shown(Routes routes) {
    List<Route> shown = new ArrayList<>(routes.best());
    if (routes.rankOfDirect().isEmpty()) {
      shown.add(routes.direct());
    }
    return shown;
  }

  /** Returns a bar for each step, from its first to its last hour. */
  private static List<Bar> bars(List<Route> shown, Routes routes) {
    List<Bar> bars = new ArrayList<>();
    for (Route route : shown) {
      for (int i = 0; i < route.steps().size(); i++) {
        Role to = route.steps().get(i).to();
        Effort after = route.totalAfter(i + 1);
        bars.add(
            new Bar(
                "%s.%s %s".formatted(rank(route, routes), i + 1, to.title()),
                Figures.wholeHours(route.totalAfter(i)),
                Figures.wholeHours(after),
                false,
                Figures.hours(after),
                to.equals(routes.to())));
      }
    }
    return bars;
  }

  private static String rank(Route route, Routes routes) {
    int index = routes.best().indexOf(route);
    return index < 0 ? Figures.NONE : Integer.toString(index + 1);
  }

  /** Writes a heading as "2 · By way of MLOps Engineer · 511 h, 20 h more". */
  private static String heading(Route route, Routes routes) {
    String way = route.isDirect() ? "Direct" : "By way of " + RouteText.steppingStones(route);
    return "%s · %s · %s".formatted(rank(route, routes), way, Figures.hours(route.total()))
        + RouteText.difference(route, routes.direct());
  }

  private static Table table(Route route, List<LocalDate> ends) {
    List<List<Text>> rows = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      Route.Step step = route.steps().get(i);
      rows.add(
          List.of(
              Text.strong(step.to().title()),
              Text.of(Figures.hoursNumber(step.effort())),
              Text.of(Figures.hoursNumber(route.totalAfter(i + 1))),
              Text.of(ends.get(i).toString()),
              EstimateText.basis(step.basis()),
              Text.of(Figures.join(RouteText.pay(step.to())))));
    }
    return new Table(
        List.of(
            Column.text("To"),
            Column.number("Hours"),
            Column.number("So far"),
            Column.of("Finish"),
            Column.of("Basis"),
            Column.text("Pay there")),
        rows);
  }

  private static String note(
      List<Route> shown, RoadmapRequest request, Function<Route, List<LocalDate>> finish) {
    List<String> sentences = new ArrayList<>();
    if (shown.size() > 1) {
      sentences.add(
          "You keep the skills of every role on the way, so later steps are shorter."
              + " Finish dates count study alone, without the time in a job between two steps.");
    }
    sentences.add(
        "Hours is all study up to the last interview; we assume %s h for a guide's week."
            .formatted(ReferencePace.HOURS_A_WEEK));
    if (shown.stream()
        .flatMap(route -> route.steps().stream())
        .anyMatch(step -> !RouteText.pay(step.to()).isEmpty())) {
      sentences.add("Pay is a year's in the middle of the range.");
    }
    EstimateText.among(
            shown.stream().flatMap(route -> route.steps().stream()).map(Route.Step::basis).toList())
        .ifPresent(sentences::add);
    request
        .availability()
        .unverifiedHolidays(
            request.start(), shown.stream().flatMap(route -> finish.apply(route).stream()))
        .map(OptionAdvice::verify)
        .ifPresent(sentences::add);
    return String.join(" ", sentences);
  }
}
