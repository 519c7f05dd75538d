import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Prints which test classes took longest, from the reports that all forks of Surefire and Failsafe
 * wrote: each with its share of the time of its kind, and with its slowest method.
 *
 * <p>Usage: {@code java SlowestTests.java TARGET_DIR}
 */
final class SlowestTests {

  private static final int SHOWN = 10;

  /** A class with its seconds, what comes before its tests included. */
  private record TestClass(String name, int tests, double seconds, Map<String, Double> methods) {

    static TestClass of(Element suite) {
      String name = suite.getAttribute("name");
      NodeList cases = suite.getElementsByTagName("testcase");
      List<Element> all = new ArrayList<>();
      for (int i = 0; i < cases.getLength(); i++) {
        all.add((Element) cases.item(i));
      }
      return new TestClass(
          name.substring(name.lastIndexOf('.') + 1),
          all.size(),
          time(suite),
          all.stream().collect(groupingBy(TestClass::method, summingDouble(TestClass::time))));
    }

    private static double time(Element element) {
      return Double.parseDouble(element.getAttribute("time").replace(",", ""));
    }

    /** The name without what tells the cases of a method apart. */
    private static String method(Element test) {
      return test.getAttribute("name").replaceFirst("[^\\w$].*", "");
    }

    String line(double all) {
      String slowest =
          methods.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(method -> format("%s %.1f s", method.getKey(), method.getValue()))
              .orElse("");
      return format("%6.1f s %3.0f%%  %s: %s", seconds, 100 * seconds / all, name, slowest);
    }
  }

  private SlowestTests() {}

  public static void main(String[] args) throws Exception {
    print("Unit tests", Path.of(args[0], "surefire-reports"));
    print("Integration tests", Path.of(args[0], "failsafe-reports"));
  }

  private static void print(String kind, Path folder) throws Exception {
    if (!Files.isDirectory(folder)) {
      return;
    }
    DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    List<TestClass> classes = new ArrayList<>();
    for (Path report : reports(folder)) {
      classes.add(TestClass.of(parser.parse(report.toFile()).getDocumentElement()));
    }
    double all = classes.stream().mapToDouble(TestClass::seconds).sum();
    int tests = classes.stream().mapToInt(TestClass::tests).sum();
    System.out.println(format("%s: %,d in %.0f s; the slowest:", kind, tests, all));
    classes.stream()
        .sorted(comparingDouble(TestClass::seconds).reversed())
        .limit(SHOWN)
        .forEach(test -> System.out.println(test.line(all)));
  }

  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList();
    }
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
