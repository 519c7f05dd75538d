package transition.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import transition.analysis.Comparison;
import transition.analysis.Gap;
import transition.analysis.Target;
import transition.analysis.Target.Rise;
import transition.commandline.CommandLines;
import transition.commandline.OptionAdvice;
import transition.commandline.OptionNames;
import transition.document.BarChart;
import transition.document.BarChart.Bar;
import transition.document.Block;
import transition.document.Document;
import transition.document.NextCommand;
import transition.document.Note;
import transition.document.Section;
import transition.document.Table;
import transition.document.Table.Column;
import transition.document.Text;
import transition.document.Text.Style;
import transition.document.Title;
import transition.model.Basis;
import transition.model.Move;
import transition.model.Transition;
import transition.planner.RoadmapRequest;

/** A document that compares target roles. */
public final class ComparisonReport {

  private ComparisonReport() {}

  /**
   * Returns the document.
   *
   * @param request the start and the pace that the finish dates are for
   * @param limit how many targets to show at most
   */
  public static Document of(Comparison comparison, RoadmapRequest request, int limit) {
    List<Target> all = comparison.targets();
    List<Target> shown = all.subList(0, Math.min(limit, all.size()));
    Transition first = all.get(0).gap().transition();
    return new Document.Builder()
        .add(new Title(title(comparison, count(all, shown)), Text.muted(PaceText.aside(request))))
        .add(table(comparison, shown))
        .addAll(chart(comparison, shown))
        .add(Note.of(note(comparison, shown, request)))
        .add(
            new NextCommand(
                CommandLines.of("gap", new Move(first, request.workload().knowledge())).build()))
        .build();
  }

  private static boolean isRatedByUs(Target target) {
    return target.basis() == Basis.DERIVED && target.difficulty().isPresent();
  }

  private static String count(List<Target> all, List<Target> shown) {
    String roles = Figures.count(all.size(), "role");
    return shown.size() == all.size() ? roles : "%s of %s".formatted(shown.size(), roles);
  }

  private static Text title(Comparison comparison, String count) {
    Text role = Text.strong(comparison.role().title());
    return comparison.into() ? Text.of(count + " → ").plus(role) : role.plus(" → " + count);
  }

  private static Table table(Comparison comparison, List<Target> targets) {
    return new Table(
        List.of(
            Column.text(comparison.into() ? "From" : "Role"),
            Column.number("Skills"),
            Column.number("Hours"),
            Column.text("Study ends"),
            Column.of("New job"),
            Column.number("Pay"),
            Column.text("Difficulty")),
        targets.stream().map(target -> row(comparison, target)).toList());
  }

  private static List<Text> row(Comparison comparison, Target target) {
    Gap gap = target.gap();
    return List.of(
        role(comparison, target),
        gap.needed() == 0 ? Text.NONE : Text.of("%s/%s".formatted(gap.brought(), gap.needed())),
        Text.of(Figures.hoursNumber(target.hours())),
        Text.of(target.studyEnd().toString()),
        Text.of(target.newJob().toString()),
        rise(target.pay()),
        Text.of(Figures.orNone(target.difficulty())));
  }

  private static Text role(Comparison comparison, Target target) {
    Text title = Text.strong(comparison.other(target).title());
    return target.basis() == Basis.DERIVED ? title.plus(EstimateText.MARK) : title;
  }

  private static Text rise(Optional<Rise> pay) {
    return pay.map(
            rise ->
                Text.of(
                        Figures.percent(rise.percent()),
                        rise.percent().signum() < 0 ? Style.CAUTION : Style.GOOD)
                    .plus(" " + rise.market()))
        .orElse(Text.NONE);
  }

  /** Draws the hours of each target, unless there is only one or no hours at all. */
  private static List<Block> chart(Comparison comparison, List<Target> targets) {
    if (targets.size() == 1
        || targets.stream().allMatch(target -> Figures.wholeHours(target.hours()) == 0)) {
      return List.of();
    }
    List<Bar> bars = new ArrayList<>();
    for (Target target : targets) {
      boolean byGuide = target.basis() == Basis.AUTHORED;
      bars.add(
          new Bar(
              comparison.other(target).title(),
              0,
              Figures.wholeHours(target.hours()),
              false,
              Figures.hours(target.hours()) + (byGuide ? "" : " (estimate)"),
              byGuide));
    }
    return List.of(Section.of("Hours of study"), new BarChart(bars));
  }

  private static String note(Comparison comparison, List<Target> shown, RoadmapRequest request) {
    List<String> sentences = new ArrayList<>();
    int hidden = comparison.targets().size() - shown.size();
    if (hidden > 0) {
      sentences.add(
          "%s %s not shown; use %s to show more."
              .formatted(
                  Figures.count(hidden, "role"), hidden == 1 ? "is" : "are", OptionNames.LIMIT));
    }
    sentences.add(
        (comparison.worstFirst() ? "Worst first by %s." : "Best first by %s.")
            .formatted(comparison.sortedBy().word()));
    sentences.add(
        "Skills counts those %s of those the role needs."
            .formatted(comparison.into() ? "that each role brings" : "you have"));
    sentences.add(HiringText.columns(request));
    EstimateText.withoutSkills(shown.stream().map(Target::role).distinct().toList())
        .map(
            sentence -> sentence + " The hours for it do not include what you would have to learn.")
        .ifPresent(sentences::add);
    if (shown.stream().anyMatch(target -> target.pay().isPresent())) {
      sentences.add("Pay is the change between the midpoints of the ranges, in the market shown.");
    }
    if (shown.stream().anyMatch(target -> target.pay().isEmpty())) {
      sentences.add("Where pay is missing, no market has pay for both roles.");
    }
    EstimateText.among(shown.stream().map(Target::basis).toList()).ifPresent(sentences::add);
    if (shown.stream().anyMatch(ComparisonReport::isRatedByUs)) {
      sentences.add(EstimateText.difficulty());
    }
    request
        .availability()
        .unverifiedHolidays(request.start(), shown.stream().map(Target::newJob))
        .map(OptionAdvice::verify)
        .ifPresent(sentences::add);
    return String.join(" ", sentences);
  }
}
