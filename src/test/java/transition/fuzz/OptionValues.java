package transition.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import transition.HostileText;

/**
 * Values for options and arguments by their labels: good ones, nearly good ones, and texts that are
 * meant to break something.
 */
final class OptionValues {

  private static final Map<String, List<String>> BY_LABEL = read();

  private static final List<String> FILES =
      List.of(
          "PLAN",
          "PLAN",
          "PLAN",
          "OUT.md",
          "OUT.json",
          "OUT.ics",
          "OUT.html",
          "OUT.csv",
          "OUT",
          "DIR",
          "OUT/x.md",
          "OUT.xyz",
          "DIR/none/x.md",
          "OUT\u0000.md",
          "OUTü ö.md",
          "OUT" + "x".repeat(300));
  private static final List<String> FOLDERS =
      List.of("DIR", "DIR", "PLAN", "DIR/none", "DIR\u0000", "OUT");

  private static final List<String> SIGNS =
      List.of("0", "9", " ", "-", ".", ",", ":", "%", "é", "\t", "=", "@", "\u00a0");

  private OptionValues() {}

  /** A value for what has this label; PLAN, OUT and DIR stand for files of the case. */
  static String of(String label, Random random) {
    return switch (label) {
      case "FILE", "PLAN.md" -> one(FILES, random);
      case "DIR", "FILE|DIR" -> one(FOLDERS, random);
      default -> ofText(BY_LABEL.getOrDefault(label, BY_LABEL.get("N")), random);
    };
  }

  private static String ofText(List<String> values, Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> hostile(random);
      case 1 -> changed(one(values, random), random);
      case 2 -> one(one(List.copyOf(BY_LABEL.values()), random), random);
      case 3, 4, 5 -> one(values, random);
      default -> one(values.subList(0, Math.min(3, values.size())), random);
    };
  }

  static String hostile(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> " ";
      case 2 -> one(HostileText.WITH_CONTROLS, random);
      case 3 -> "9".repeat(1 + random.nextInt(5000));
      default -> one(HostileText.SAMPLES, random);
    };
  }

  private static String changed(String value, Random random) {
    int at = random.nextInt(value.length());
    return switch (random.nextInt(4)) {
      case 0 -> value.substring(0, at);
      case 1 -> value.substring(0, at) + value.substring(at + 1);
      case 2 -> value.substring(0, at) + one(SIGNS, random) + value.substring(at);
      default -> value + value;
    };
  }

  private static <T> T one(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** In the order of the labels, which is the same in each run. */
  private static Map<String, List<String>> read() {
    Map<String, List<String>> values = new TreeMap<>();
    try {
      for (String line :
          Files.readAllLines(Path.of("src/test/resources/transition/fuzz/values.txt"))) {
        if (!line.startsWith("#")) {
          List<String> words = List.of(line.split(" ; ", -1));
          values.put(words.get(0), words.subList(1, words.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }
}
