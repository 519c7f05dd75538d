import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a large pack to measure with: {@code java src/bench/GeneratePack.java DIR [ROLES
 * [TRANSITIONS [SKILLS]]]}. The same numbers give the same pack.
 */
final class GeneratePack {

  private static final String SOURCE = "generated";

  private final Random random = new Random(20261120);
  private final Path folder;
  private final int roles;
  private final int transitions;
  private final int skills;

  private GeneratePack(Path folder, int roles, int transitions, int skills) {
    this.folder = folder;
    this.roles = roles;
    this.transitions = transitions;
    this.skills = skills;
  }

  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: java GeneratePack.java DIR [ROLES [TRANSITIONS [SKILLS]]]");
      System.exit(2);
    }
    Path folder = Path.of(args[0]);
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    new GeneratePack(
            folder, number(args, 1, 1_000), number(args, 2, 10_000), number(args, 3, 300))
        .write();
  }

  private static int number(String[] args, int index, int otherwise) {
    return args.length > index ? Integer.parseInt(args[index]) : otherwise;
  }

  private void write() throws IOException {
    for (String kind : List.of("roles", "skills", "sources", "transitions")) {
      Files.createDirectories(folder.resolve(kind));
    }
    file("sources/" + SOURCE, "title: Generated\nkind: generator\nmarket: US\nretrieved: 2026-11-20\nnote: Made up.\n");
    for (int i = 0; i < skills; i++) {
      file("skills/" + skill(i), skillFile(i));
    }
    for (int i = 0; i < roles; i++) {
      file("roles/" + role(i), roleFile(i));
    }
    Set<List<Integer>> written = new LinkedHashSet<>();
    while (written.size() < transitions) {
      int from = random.nextInt(roles);
      int to = random.nextInt(roles);
      if (from != to && written.add(List.of(from, to))) {
        file("transitions/" + role(from) + "-to-" + role(to), transitionFile(from, to));
      }
    }
  }

  private void file(String path, String text) throws IOException {
    Files.writeString(folder.resolve(path + ".yaml"), text);
  }

  private static String role(int index) {
    return "role-" + index;
  }

  private static String skill(int index) {
    return "skill-" + index;
  }

  /** Prerequisites have lower numbers, so that no skills wait for each other. */
  private String skillFile(int index) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("title: Skill ").append(index).append("\ncategory: made-up\n");
    if (index >= 10 && random.nextBoolean()) {
      yaml.append("needsFirst: [").append(skill(random.nextInt(index))).append("]\n");
    }
    yaml.append("related:\n  - skill: ").append(skill((index + 1) % skills));
    yaml.append("\n    carries: ").append(10 + random.nextInt(50)).append("%\n");
    yaml.append("learning:\n  weeks: ").append(1 + random.nextInt(8));
    yaml.append("\n  how: Read about it, and then try it out.\n  practice: Build something with it.\n");
    return yaml.toString();
  }

  private String roleFile(int index) {
    long low = 50_000 + 1_000L * random.nextInt(100);
    return """
        title: Role %s
        summary: A role that was made up to measure with.
        skills: [%s]
        pay:
          - market: US
            levels:
              overall: %,d-%,d
            sources: [%s]
        """
        .formatted(index, some(10 + random.nextInt(11)), low, low + 40_000, SOURCE);
  }

  private String some(int count) {
    Set<Integer> chosen = new TreeSet<>();
    while (chosen.size() < Math.min(count, skills)) {
      chosen.add(random.nextInt(skills));
    }
    return chosen.stream().map(GeneratePack::skill).collect(Collectors.joining(", "));
  }

  private String transitionFile(int from, int to) {
    int first = random.nextInt(skills);
    int second = (first + 1 + random.nextInt(skills - 1)) % skills;
    return """
        from: %s
        to: %s
        source: %s
        market: US
        playbook: career-change
        headline:
          difficulty: moderate
          timeline: 6-9 months
        missing:
          - skill: %s
            priority: critical
            weeks: %s
            how: Read about it, and then try it out.
          - skill: %s
            priority: important
            weeks: %s
            how: Read about it, and then try it out.
        phases:
          - title: Learn it all
            weeks: 12
            tasks:
              - text: Learn the first skill.
                teaches: %s
              - text: Learn the second skill.
                teaches: %s
        """
        .formatted(
            role(from),
            role(to),
            SOURCE,
            skill(first),
            1 + random.nextInt(8),
            skill(second),
            1 + random.nextInt(8),
            skill(first),
            skill(second));
  }
}
