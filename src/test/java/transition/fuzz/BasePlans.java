package transition.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import transition.cli.Run;

/** Plans as the program writes them, some with all of their text and most with what is planned. */
final class BasePlans {

  private static final List<String> OPTIONS =
      List.of(
          "--from backend --to mlops --hours 20",
          "--from backend --to ml-engineer --study 'mon,wed 18:00-22:00' --study 'sat 09:00-15:00' --zone Europe/London",
          "--from data-scientist --to feature-engineer --hours 16 --break 2026-12-21..2027-01-10",
          "--from mlops --to data-scientist --by 2027-03-31 --holidays GB",
          "--from ml-engineer --to backend --hours 18 --hours 4@2026-11-01..2026-12-31");

  private static final List<String> LEFT_OUT =
      List.of(
          "Overview",
          "You bring",
          "You need",
          "Pay",
          "What to",
          "Interview",
          "CV",
          "Training",
          "Habits",
          "Mistakes",
          "Questions",
          "Sources",
          "Phases over time");

  private static final List<String> PLANS = make();

  private BasePlans() {}

  static int count() {
    return PLANS.size();
  }

  static String get(int index) {
    return PLANS.get(index);
  }

  private static List<String> make() {
    List<String> plans = new ArrayList<>();
    for (String options : OPTIONS) {
      String plan =
          Run.outputOf(
              Run.words("plan --start 2026-09-07 --format markdown " + options)
                  .toArray(String[]::new));
      String lean = lean(plan);
      plans.add(lean);
      plans.add(ticked(lean, new Random(plans.size())));
      if (plans.size() == 2) {
        plans.add(ticked(plan, new Random(1)));
      }
    }
    return plans;
  }

  /** Without the chapters to read. */
  private static String lean(String plan) {
    return Stream.of(plan.split("(?m)^(?=## )", -1))
        .filter(chapter -> LEFT_OUT.stream().noneMatch(title -> chapter.startsWith("## " + title)))
        .collect(Collectors.joining());
  }

  private static String ticked(String plan, Random random) {
    int left = 5;
    StringBuilder ticked = new StringBuilder();
    for (String line : plan.lines().toList()) {
      if (line.startsWith("- [ ] **") && left > 0 && random.nextInt(3) > 0) {
        left--;
        ticked
            .append(line.replace("[ ]", "[x]"))
            .append(" (done 2026-09-1")
            .append(9 - left)
            .append(")\n");
      } else {
        ticked.append(line).append('\n');
      }
    }
    return ticked.toString();
  }
}
