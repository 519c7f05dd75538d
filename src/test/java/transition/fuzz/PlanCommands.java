package transition.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Commands about a plan, as someone who has it would type them. */
final class PlanCommands {

  private static final Pattern NUMBER = Pattern.compile("\\*\\*(F?\\d+(?:\\.\\d+)?)\\*\\*");
  private static final List<String> DAYS =
      List.of(
          "2026-09-07",
          "2026-09-20",
          "2026-10-15",
          "2026-11-29",
          "2027-01-03",
          "2027-03-31",
          "2028-02-29",
          "2026-08-01");
  private static final List<String> TIMES =
      List.of("2h", "1h30m", "90m", "1.5h", "1:30", "1,5 h", "1 h 30 min", "0h", "25h", "45");
  private static final List<String> PACES =
      List.of(
          "",
          "",
          "--hours 5",
          "--hours 14 --break 2027-05-03..2027-05-16",
          "--break 2027-06-07",
          "--skip nice-to-have",
          "--study 'tue,sat 08:00-10:30'",
          "--by 2027-09-30",
          "--by 2026-10-01",
          "--hours 2.34",
          "--skip 1.1",
          "--hours 3 --hours 10@2027-02-01..2027-03-01");

  private PlanCommands() {}

  /** A command line in which FILE stands for the plan. */
  static List<String> any(String plan, Random random) {
    List<String> numbers =
        NUMBER
            .matcher(plan)
            .results()
            .map(MatchResult::group)
            .map(text -> text.replace("*", ""))
            .distinct()
            .toList();
    String line =
        switch (random.nextInt(8)) {
          case 0 ->
              "today FILE --on "
                  + one(DAYS, random)
                  + one(List.of("", " --format json", " --format md"), random);
          case 1 ->
              "progress FILE --on "
                  + one(DAYS, random)
                  + one(List.of("", " --format json", " --format html", " --check"), random);
          case 2 ->
              "done FILE "
                  + some(numbers, random)
                  + one(
                      List.of(
                          "", " --on 2026-10-01", " --hours 3.5", " --on 2026-09-09 --hours 12h"),
                      random);
          case 3 -> "undo FILE " + some(numbers, random);
          case 4 ->
              "log FILE '"
                  + one(TIMES, random)
                  + "'"
                  + one(List.of("", " --on 2026-09-30"), random)
                  + (random.nextBoolean()
                      ? ""
                      : " --task " + some(numbers, random).split(" ", 2)[0]);
          case 5, 6 ->
              "replan FILE --from "
                  + one(DAYS, random)
                  + " "
                  + one(PACES, random)
                  + (random.nextInt(3) > 0 ? " --write" : "");
          default -> "calendar FILE" + one(List.of("", " --alarm 15m"), random);
        };
    return transition.cli.Run.words(line);
  }

  private static String some(List<String> numbers, Random random) {
    List<String> some = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      some.add(numbers.isEmpty() || random.nextInt(20) == 0 ? "7.7" : one(numbers, random));
    }
    return String.join(" ", some.stream().distinct().toList());
  }

  private static String one(List<String> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
