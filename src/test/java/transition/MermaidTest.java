package transition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the check of diagrams can tell good from bad. */
class MermaidTest {

  private static final String GANTT =
      """
      gantt
        title Old to new
        dateFormat YYYY-MM-DD
        section Phase 1
          Foundations :p1, 2027-01-04, 2027-02-14
          Done :milestone, 2027-02-14, 0d
      """;

  @TempDir Path folder;

  @Test
  void goodDiagramsAreToldFromBadOnes() {
    List<String> problems =
        Mermaid.in(folder)
            .problems(
                GANTT,
                GANTT.replace(" :p1,", " p1,"),
                GANTT.replace("2027-01-04", "the fourth"),
                "no diagram at all");
    assertThat(problems.get(0)).isEmpty();
    assertThat(problems.get(1)).contains("Parse error on line 5");
    assertThat(problems.get(2)).contains("Invalid date");
    assertThat(problems.get(3)).contains("No diagram type detected");
  }
}
