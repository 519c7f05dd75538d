package transition.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import transition.model.Guidance;
import transition.model.Named;
import transition.model.NoAnswerException;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Transition;

/**
 * A pack as the model. Files are read when they are first asked for, and only then: a role named by
 * its id costs one file, however many there are.
 *
 * <p>Every method throws {@link InvalidDataException} if a file that it needs is wrong, and {@link
 * java.io.UncheckedIOException} if one cannot be read.
 */
public final class Catalog {

  private final Pack pack;
  private final Map<String, Optional<Role>> roles = new HashMap<>();
  private final Map<String, TransitionAssembler> assemblers = new HashMap<>();
  private @Nullable Vocabulary vocabulary;

  public Catalog(Pack pack) {
    this.pack = pack;
  }

  /** All roles, by id. */
  public List<Role> roles() {
    List<Role> all = pack.list(RoleFile.FOLDER).stream().map(this::roleOfFile).toList();
    Names.clash(all)
        .ifPresent(
            clash -> {
              throw wrongFile(RoleFile.path(clash.second().id()), clash.problem());
            });
    return all;
  }

  /** All skills, in the order of their file. */
  public List<Skill> skills() {
    return List.copyOf(vocabulary().skills().values());
  }

  /** All sources, in the order of their file. */
  public List<Source> sources() {
    return List.copyOf(vocabulary().sources().values());
  }

  /** All authored transitions, by id. */
  public List<Transition> transitions() {
    List<Transition> all = new ArrayList<>();
    for (String id : pack.list(TransitionFile.FOLDER)) {
      all.add(transitionOfId(id));
    }
    return all;
  }

  /**
   * The role with this id, alias or title, in any case.
   *
   * @throws UnknownNameException if there is none
   */
  public Role role(String name) {
    String wanted = Names.normal(name);
    return roleOfId(wanted).orElseGet(() -> named("role", name, roles()));
  }

  /**
   * The skill with this id, alias or title, in any case.
   *
   * @throws UnknownNameException if there is none
   */
  public Skill skill(String name) {
    return named("skill", name, skills());
  }

  /**
   * The authored transition between two roles.
   *
   * @throws NoAnswerException if there is none; the message names those that begin at {@code from}
   */
  public Transition transition(Role from, Role to) {
    return assembler(from, to).transition();
  }

  /** The words of the guide around a transition, from its own file and from its playbook. */
  public Guidance guidance(Transition transition) {
    return assembler(transition.from(), transition.to()).guidance();
  }

  private TransitionAssembler assembler(Role from, Role to) {
    return assemblers.computeIfAbsent(
        Transition.id(from.id(), to.id()),
        id -> {
          YamlNode root = read(TransitionFile.path(id)).orElseThrow(() -> noTransition(from, to));
          TransitionFile file = TransitionFile.read(from.id(), to.id(), root, vocabulary());
          return new TransitionAssembler(from, to, file, this::playbook);
        });
  }

  private Playbook playbook(TransitionFile file, Template template) {
    String path = Playbook.path(file.playbook());
    YamlNode root =
        read(path)
            .orElseThrow(
                () ->
                    new InvalidDataException(
                        file.playbookPlace(),
                        "there is no " + pack.display(path) + "; add it or name another"));
    return Playbook.read(root, vocabulary(), template, file.missingSkills());
  }

  private NoAnswerException noTransition(Role from, Role to) {
    String prefix = Transition.id(from.id(), "");
    List<String> targets =
        pack.list(TransitionFile.FOLDER).stream()
            .filter(id -> id.startsWith(prefix))
            .map(id -> id.substring(prefix.length()))
            .toList();
    String there =
        targets.isEmpty()
            ? "and none begins at " + from.id()
            : "only those from %s to %s".formatted(from.id(), String.join(", ", targets));
    return new NoAnswerException(
        "no guide covers the move from %s to %s, %s (all of them: transition list transitions)"
            .formatted(from.id(), to.id(), there));
  }

  private Transition transitionOfId(String id) {
    for (int i = id.indexOf("-to-"); i >= 0; i = id.indexOf("-to-", i + 1)) {
      Optional<Role> from = roleOfId(id.substring(0, i));
      Optional<Role> to = roleOfId(id.substring(i + "-to-".length()));
      if (from.isPresent() && to.isPresent()) {
        return transition(from.get(), to.get());
      }
    }
    throw wrongFile(
        TransitionFile.path(id),
        "is not named FROM-to-TO.yaml after two roles that have a file each");
  }

  private Role roleOfFile(String id) {
    return roleOfId(id)
        .orElseThrow(
            () ->
                wrongFile(
                    RoleFile.path(id),
                    "the name of the file is no id: lower-case words joined by hyphens"));
  }

  private Optional<Role> roleOfId(String id) {
    if (!Names.isId(id)) {
      return Optional.empty();
    }
    Optional<Role> known = roles.get(id);
    if (known == null) {
      known = read(RoleFile.path(id)).map(root -> RoleFile.read(id, root, vocabulary()));
      roles.put(id, known);
    }
    return known;
  }

  private static <T extends Named> T named(String kind, String name, List<T> all) {
    String wanted = Names.normal(name);
    return all.stream()
        .filter(thing -> Names.of(thing).contains(wanted))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException(kind, name, all));
  }

  private Vocabulary vocabulary() {
    if (vocabulary == null) {
      vocabulary =
          new Vocabulary(
              SkillsFile.read(required(SkillsFile.PATH)),
              SourcesFile.read(required(SourcesFile.PATH)));
    }
    return vocabulary;
  }

  private YamlNode required(String path) {
    return read(path).orElseThrow(() -> wrongFile(path, "the file is missing; every pack has one"));
  }

  /** A problem with a file as a whole. */
  private InvalidDataException wrongFile(String path, String problem) {
    return new InvalidDataException(new Place(pack.display(path), 1, 1, ""), problem);
  }

  private Optional<YamlNode> read(String path) {
    return pack.read(path).map(content -> YamlReader.read(pack.display(path), content));
  }
}
