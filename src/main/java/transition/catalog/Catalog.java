package transition.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.model.Backing;
import transition.model.Guidance;
import transition.model.MissingSkill;
import transition.model.Named;
import transition.model.Origin;
import transition.model.Role;
import transition.model.Skill;
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
  private final Map<String, Optional<TransitionAssembler>> assemblers = new HashMap<>();
  private final Vocabulary vocabulary;

  public Catalog(Pack pack) {
    this.pack = pack;
    this.vocabulary = new Vocabulary(pack);
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

  /** All skills, by id. */
  public List<Skill> skills() {
    List<Skill> all = pack.list(SkillFile.FOLDER).stream().map(this::skillOfFile).toList();
    Names.clash(all)
        .ifPresent(
            clash -> {
              throw wrongFile(SkillFile.path(clash.second().id()), clash.problem());
            });
    return all;
  }

  /** Where a role came from. */
  public Origin originOf(Role role) {
    return origin(RoleFile.path(role.id()));
  }

  /** Where a skill came from. */
  public Origin originOf(Skill skill) {
    return origin(SkillFile.path(skill.id()));
  }

  /** Where an authored transition came from. */
  public Origin originOf(Transition transition) {
    return origin(TransitionFile.path(transition.id()));
  }

  private Origin origin(String path) {
    List<String> packs = pack.holders(path).stream().map(Pack::name).toList();
    return new Origin(packs.get(0), pack.display(path), packs.subList(1, packs.size()));
  }

  /** The authored transitions that begin or end at a role, by id; no other file is read. */
  public List<Transition> transitionsOf(Role role) {
    return pack.list(TransitionFile.FOLDER).stream()
        .filter(
            id -> id.startsWith(Transition.id(role.id(), "")) || id.endsWith("-to-" + role.id()))
        .map(this::transitionOfId)
        .filter(one -> one.from().equals(role) || one.to().equals(role))
        .toList();
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
    return vocabulary.findSkill(Names.normal(name)).orElseGet(() -> named("skill", name, skills()));
  }

  /** The authored transition between two roles; empty if no guide covers the move. */
  public Optional<Transition> transition(Role from, Role to) {
    return authored(from, to).map(TransitionAssembler::transition);
  }

  /** Whether there is an authored transition between two roles. */
  public boolean isAuthored(Role from, Role to) {
    return pack.has(TransitionFile.path(Transition.id(from.id(), to.id())));
  }

  /**
   * The skill of an id that another skill names.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Skill skillOfId(String id) {
    return vocabulary.skill(id);
  }

  /** The skills that carry over from any job, whatever its profile lists. */
  public List<Skill> skillsOfAnyJob() {
    return YamlReader.read(pack, Playbook.path(Playbook.FOR_ANY_MOVE))
        .map(root -> Playbook.skillsOfAnyJob(root, vocabulary))
        .orElse(List.of());
  }

  /**
   * What stands in for a guide that does not cover a move.
   *
   * @param missing the skills that the move lacks, most important first
   */
  public Backing backing(Role from, Role to, List<Skill> missing) {
    TransitionAssembler assembler = derived(from, to, missing);
    return new Backing(assembler.carriedFromAnyJob(), assembler.closing());
  }

  /** The words of the guide around a transition, from its own file and from its playbook. */
  public Guidance guidance(Transition transition) {
    Role from = transition.from();
    Role to = transition.to();
    List<Skill> missing = transition.missing().items().stream().map(MissingSkill::skill).toList();
    return authored(from, to).orElseGet(() -> derived(from, to, missing)).guidance();
  }

  private Optional<TransitionAssembler> authored(Role from, Role to) {
    String id = Transition.id(from.id(), to.id());
    Optional<TransitionAssembler> known = assemblers.get(id);
    if (known == null) {
      known =
          YamlReader.read(pack, TransitionFile.path(id))
              .map(root -> TransitionFile.read(from.id(), to.id(), root, vocabulary))
              .map(file -> new TransitionAssembler(from, to, file, this::playbook));
      assemblers.put(id, known);
    }
    return known;
  }

  private TransitionAssembler derived(Role from, Role to, List<Skill> missing) {
    return new TransitionAssembler(
        from, to, TransitionFile.derived(Playbook.FOR_ANY_MOVE, missing), this::playbook);
  }

  private Playbook playbook(TransitionFile file, Template template) {
    String path = Playbook.path(file.playbook());
    YamlNode root =
        YamlReader.read(pack, path)
            .orElseThrow(
                () ->
                    new InvalidDataException(
                        file.playbookPlace(),
                        "there is no " + pack.display(path) + "; add it or name another"));
    return Playbook.read(root, vocabulary, template, file.missingSkills());
  }

  private Transition transitionOfId(String id) {
    for (int i = id.indexOf("-to-"); i >= 0; i = id.indexOf("-to-", i + 1)) {
      Optional<Role> from = roleOfId(id.substring(0, i));
      Optional<Role> to = roleOfId(id.substring(i + "-to-".length()));
      if (from.isPresent() && to.isPresent()) {
        return authored(from.get(), to.get()).orElseThrow().transition();
      }
    }
    throw wrongFile(
        TransitionFile.path(id),
        "is not named FROM-to-TO.yaml after two roles that have a file each");
  }

  private Role roleOfFile(String id) {
    return roleOfId(id).orElseThrow(() -> misnamed(RoleFile.path(id)));
  }

  private Skill skillOfFile(String id) {
    return vocabulary.findSkill(id).orElseThrow(() -> misnamed(SkillFile.path(id)));
  }

  private InvalidDataException misnamed(String path) {
    return wrongFile(path, "the name of the file is no id: lower-case words joined by hyphens");
  }

  private Optional<Role> roleOfId(String id) {
    if (!Names.isId(id)) {
      return Optional.empty();
    }
    Optional<Role> known = roles.get(id);
    if (known == null) {
      known =
          YamlReader.read(pack, RoleFile.path(id)).map(root -> RoleFile.read(id, root, vocabulary));
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

  /** A problem with a file as a whole. */
  private InvalidDataException wrongFile(String path, String problem) {
    return new InvalidDataException(new Place(pack.display(path), 1, 1, ""), problem);
  }
}
