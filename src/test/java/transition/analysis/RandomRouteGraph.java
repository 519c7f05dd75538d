package transition.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import transition.model.Effort;
import transition.model.Learning;
import transition.model.MissingSkill;
import transition.model.Move;
import transition.model.Phase;
import transition.model.PlaybookDefaults;
import transition.model.Priority;
import transition.model.Related;
import transition.model.Role;
import transition.model.Samples;
import transition.model.Skill;
import transition.model.Sourced;
import transition.model.Span;
import transition.model.Task;
import transition.model.Transition;
import transition.planner.Efforts;

/** A small world of roles, some of them with guides between them; a seed always gives the same. */
final class RandomRouteGraph implements RouteGraph {

  private static final int SKILLS = 14;
  private static final int ROLES = 7;

  private final SplittableRandom random;
  private final List<Skill> skills = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final Map<String, Transition> transitions = new HashMap<>();
  private final Map<String, Set<String>> authored = new HashMap<>();
  private final List<Phase> closing;
  private final Efforts efforts;

  RandomRouteGraph(long seed) {
    this.random = new SplittableRandom(seed);
    this.efforts = new Efforts(random.nextInt(3) * 25);
    this.closing =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> Samples.phase(new Span.Weeks(1), Samples.task("apply")))
            .toList();
    for (int i = 0; i < SKILLS; i++) {
      skills.add(skill(i));
    }
    for (int i = 0; i < ROLES; i++) {
      roles.add(role("role-" + i));
    }
    for (Role from : roles) {
      for (Role to : roles) {
        if (!from.equals(to)) {
          transitions.put(Transition.id(from.id(), to.id()), transition(from, to));
        }
      }
    }
  }

  Skill anySkill() {
    return skills.get(random.nextInt(SKILLS));
  }

  private Skill skill(int number) {
    List<String> first = new ArrayList<>();
    List<String> heldWith = new ArrayList<>();
    List<Related> related = new ArrayList<>();
    for (int other = 0; other < SKILLS; other++) {
      if (other < number && random.nextInt(8) == 0) {
        first.add("skill-" + other);
      }
      if (other != number && random.nextInt(20) == 0) {
        heldWith.add("skill-" + other);
      }
      if (other != number && random.nextInt(5) == 0) {
        related.add(new Related("skill-" + other, 1 + random.nextInt(99), ""));
      }
    }
    String id = "skill-" + number;
    Learning learning =
        new Learning(
            OptionalInt.of(1 + random.nextInt(6)),
            Optional.empty(),
            "",
            "",
            List.of(),
            random.nextBoolean() ? Optional.of("practice") : Optional.empty());
    return new Skill(id, id, List.of(), "any", first, heldWith, related, learning);
  }

  private Role role(String id) {
    Set<Skill> profile = new LinkedHashSet<>();
    int size = 1 + random.nextInt(5);
    while (profile.size() < size) {
      profile.add(anySkill());
    }
    return new Role(
        id,
        id,
        id,
        List.of(),
        "",
        List.of(),
        List.of(),
        List.copyOf(profile),
        List.of(),
        List.of());
  }

  private Transition transition(Role from, Role to) {
    if (random.nextInt(4) > 0) {
      Priority priority = random.nextBoolean() ? Priority.CRITICAL : Priority.NICE_TO_HAVE;
      Map<String, List<Priority>> given = Map.of(anySkill().id(), List.of(priority));
      ProfileGap gap = ProfileGap.of(from, to, skillsOfAnyJob(), this::skill);
      PlaybookDefaults backing =
          new PlaybookDefaults(
              Sourced.own(List.of()),
              Sourced.own(List.of()),
              Sourced.own(closing),
              Sourced.own(List.of()),
              Optional.empty());
      return DerivedTransition.of(gap, backing, given, this::skill);
    }
    authored.computeIfAbsent(from.id(), id -> new HashSet<>()).add(to.id());
    List<MissingSkill> missing = new ArrayList<>();
    List<Phase> phases = new ArrayList<>();
    phases.add(Samples.phase(new Span.Weeks(1 + random.nextInt(4)), Samples.task("begin")));
    for (Skill skill : to.skills()) {
      if (!from.skills().contains(skill)) {
        missing.add(Samples.unranked(skill));
        Task task = Samples.teaching(skill);
        phases.add(Samples.phase(new Span.Weeks(1 + random.nextInt(8)), task));
      }
    }
    return Samples.transition(from, to, Samples.NO_HEADLINE, Optional.empty(), missing, phases);
  }

  @Override
  public List<Role> roles() {
    return roles;
  }

  @Override
  public Transition between(Role from, Role to) {
    return transitions.get(Transition.id(from.id(), to.id()));
  }

  @Override
  public Set<String> authoredFrom(Role from) {
    return authored.getOrDefault(from.id(), Set.of());
  }

  @Override
  public Skill skill(String id) {
    return skills.stream().filter(skill -> skill.id().equals(id)).findFirst().orElseThrow();
  }

  @Override
  public List<Skill> skillsOfAnyJob() {
    return skills.subList(SKILLS - 2, SKILLS - 1);
  }

  @Override
  public Effort total(Move move) {
    return efforts.total(move);
  }

  @Override
  public Effort studyTime(Skill skill) {
    return efforts.studyTime(skill);
  }

  @Override
  public Effort closing() {
    return efforts.total(closing);
  }
}
