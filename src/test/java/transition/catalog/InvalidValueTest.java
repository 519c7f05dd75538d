package transition.catalog;

import static transition.catalog.BrokenPack.broken;
import static transition.catalog.BrokenPack.replace;
import static transition.catalog.BrokenPack.whole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of the wrong type or out of range, one at a time. */
class InvalidValueTest {

  private static final String SOURCES = "sources/backend-to-data-scientist-us.yaml";
  private static final String MLOPS = "roles/mlops.yaml";
  private static final String BACKEND = "roles/backend.yaml";
  private static final String MOVE = "transitions/backend-to-mlops.yaml";
  private static final String PLAYBOOK = "playbooks/career-change.yaml";
  private static final String MLOPS_TITLE = "title: MLOps Engineer";

  @TempDir Path folder;

  static List<BrokenPack> brokenPacks() {
    return List.of(
        // types
        broken(
            "list for a value",
            MLOPS,
            replace(MLOPS_TITLE, "title: §[MLOps]"),
            "title",
            "must be a single value"),
        broken(
            "mapping for a value",
            MLOPS,
            replace(MLOPS_TITLE, "title: §{a: b}"),
            "title",
            "must be a single value"),
        broken(
            "value for a list",
            MLOPS,
            replace("[ml-ops, ml-ops-engineer, ml-platform-engineer]", "§ml-ops"),
            "aliases",
            "must be a list"),
        broken(
            "mapping for a list",
            MLOPS,
            replace("[ml-ops, ml-ops-engineer, ml-platform-engineer]", "§{a: b}"),
            "aliases",
            "must be a list"),
        broken(
            "value for a mapping",
            MOVE,
            replace("  - skill: api-development\n", "  - §nothing\n  - skill: api-development\n"),
            "transferable[0]",
            "must be a mapping"),
        broken("list for a file", MLOPS, whole("§- a\n"), "", "must be a mapping"),
        broken(
            "empty value",
            MLOPS,
            replace(MLOPS_TITLE, "title:§"),
            "title",
            "is empty",
            "give it a value or leave the key out"),
        broken(
            "blank value",
            MLOPS,
            replace(MLOPS_TITLE, "title: §\"  \""),
            "title",
            "is empty",
            "give it a value"),
        broken(
            "empty item",
            MLOPS,
            replace("  - Extends CI", "  -§\n  - Extends CI"),
            "ownDayToDay[3]",
            "is empty"),
        // ranges
        broken(
            "no weeks",
            MOVE,
            replace("weeks: 4", "weeks: §0"),
            "missing[0].weeks",
            "\"0\"",
            "1 to 260 weeks"),
        broken(
            "half a week",
            MOVE,
            replace("weeks: 4", "weeks: §1.5"),
            "missing[0].weeks",
            "\"1.5\"",
            "one whole number"),
        broken(
            "negative weeks",
            MOVE,
            replace("weeks: 4", "weeks: §-4"),
            "missing[0].weeks",
            "\"-4\"",
            "1 to 260 weeks"),
        broken(
            "a phase of no weeks",
            MOVE,
            replace("foundations\n    weeks: 6", "foundations\n    weeks: §0"),
            "phases[0].weeks",
            "\"0\"",
            "1 to 260 weeks"),
        broken(
            "pay that falls",
            MLOPS,
            replace("130,000-220,000", "§220,000-130,000"),
            "pay[0].levels.overall",
            "\"220,000-130,000\"",
            "low figure first"),
        broken(
            "pay without range",
            MLOPS,
            replace("130,000-220,000", "§lots"),
            "pay[0].levels.overall",
            "\"lots\"",
            "such as 42,000-65,000"),
        broken(
            "pay with a comma out of place",
            MLOPS,
            replace("130,000-220,000", "§130,00-220,000"),
            "pay[0].levels.overall",
            "\"130,00-220,000\"",
            "such as 42,000-65,000"),
        broken(
            "unknown level",
            MLOPS,
            replace("overall: 130", "§overal: 130"),
            "pay[0].levels.overal",
            "did you mean \"overall\"?"),
        broken(
            "unknown market",
            MLOPS,
            replace("market: US", "market: §DE"),
            "pay[0].market",
            "must be one of US, UK"),
        broken(
            "a market twice",
            BACKEND,
            replace("market: UK", "market: §US"),
            "pay[1].market",
            "has an entry already",
            "put all levels into one"),
        broken(
            "pay without levels",
            MLOPS,
            replace("  - market: US", "  - §market: US", "overall: 130,000-220,000", "{}"),
            "pay[0]",
            "at least one level"),
        broken(
            "window that goes back",
            PLAYBOOK,
            replace("month 2-4", "§month 4-2"),
            "phases.items[2].window",
            "\"month 4-2\"",
            "from the lower number to the higher"),
        broken(
            "window without unit",
            PLAYBOOK,
            replace("month 2-4", "§2-4"),
            "phases.items[2].window",
            "\"2-4\"",
            "week 1-2 or month 2-4"),
        broken(
            "share above 100%",
            MOVE,
            replace("        share: 70%", "        share: §140%"),
            "phases[0].tasks[0].share",
            "\"140%\"",
            "such as 40%"),
        broken(
            "shares that leave nothing",
            MOVE,
            replace(
                "  - title: ML and Python foundations",
                "  - §title: ML and Python foundations",
                "        share: 70%",
                "        share: 80%"),
            "phases[0]",
            "add up to 100%"),
        broken(
            "a task that lasts perhaps",
            MOVE,
            replace("        share: 20%", "        throughout: §maybe\n        share: 20%"),
            "phases[0].tasks[1].throughout",
            "\"maybe\"",
            "true or false"),
        broken(
            "a course without an end",
            MOVE,
            replace("hours: 87", "hours: §100000"),
            "phases[0].tasks[0].course.hours",
            "\"100000\"",
            "1 to 1000 h"),
        broken(
            "a first step of a task that is not there",
            MOVE,
            replace("does: \"2.3\"", "does: §\"2.7\""),
            "firstSteps.quarter[0].does",
            "\"2.7\"",
            "no such task in this transition"),
        broken(
            "a part of no task",
            MOVE,
            replace(
                "      hours: 1", "      part: 10%", "    - text: Create", "    - §text: Create"),
            "firstSteps.week[1]",
            "a part is one of a task"),
        broken(
            "a step of a task with hours of its own",
            MOVE,
            replace(
                "    - text: Pass the AWS",
                "    - §text: Pass the AWS",
                "      does: \"5.1\"",
                "      does: \"5.1\"\n      hours: 2"),
            "firstSteps.quarter[2]",
            "keep one of does and hours"),
        broken(
            "timeline in words",
            MOVE,
            replace("6-9 months", "§soon"),
            "headline.timeline",
            "\"soon\"",
            "6 months or 6-9 months"),
        broken(
            "unknown priority",
            MOVE,
            replace("priority: important", "priority: §urgent"),
            "missing[0].priority",
            "\"urgent\"",
            "critical, important, nice-to-have"),
        broken(
            "percentage without sign",
            MOVE,
            replace("payClaim: 30-40%", "payClaim: §30-40"),
            "payClaim",
            "30% or 30-40%"),
        broken(
            "no date",
            SOURCES,
            replace("2026-11-20", "§2026-13-20"),
            "retrieved",
            "a date such as 2026-11-20"),
        broken(
            "unknown placeholder",
            PLAYBOOK,
            replace("title: Take stock of what you have", "title: §Take stock as ${form.title}"),
            "phases.items[0].title",
            "it has an unknown placeholder",
            "from.title"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenPacks")
  void anErrorNamesFileLineColumnFieldAndRemedy(BrokenPack broken) throws IOException {
    broken.failsIn(folder);
  }
}
