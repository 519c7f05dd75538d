package transition.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import transition.catalog.yaml.InvalidDataException;
import transition.catalog.yaml.Problems;
import transition.model.Guidance;
import transition.model.MissingSkill;
import transition.model.Named;
import transition.model.Origin;
import transition.model.PlaybookDefaults;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.naming.Names;
import transition.naming.UnknownNameException;

/**
 * A pack as the model. Files are read when they are first asked for, and only then: a role named by
 * its id costs one file, however many there are.
 *
 * <p>Every method throws {@link InvalidDataException} if a file that it needs is wrong, and {@link
 * java.io.UncheckedIOException} if one cannot be read.
 */
public final class Catalog {

  private final DataFiles files;
  private final CachedFolder<Role> roles;
  private final Transitions transitions;
  private final Vocabulary vocabulary;

  public Catalog(Pack pack) {
    this(new DataFiles(pack, Problems.FATAL));
  }

  Catalog(DataFiles files) {
    this.files = files;
    this.vocabulary = new Vocabulary(files);
    this.roles =
        new CachedFolder<>(
            files,
            PackFolders.ROLES,
            (id, file) -> RoleFile.read(id, file, vocabulary),
            RoleFile::unknown);
    this.transitions = new Transitions(files, roles, vocabulary);
  }

  /** All roles, by id. */
  public List<Role> roles() {
    return NameClashes.none(files, PackFolders.ROLES, all(PackFolders.ROLES, roles::find));
  }

  /** All skills, by id. */
  public List<Skill> skills() {
    return NameClashes.none(
        files, PackFolders.SKILLS, all(PackFolders.SKILLS, vocabulary::findSkill));
  }

  /** Where a role came from. */
  public Origin originOf(Role role) {
    return origin(PackFolders.ROLES, role.id());
  }

  /** Where a skill came from. */
  public Origin originOf(Skill skill) {
    return origin(PackFolders.SKILLS, skill.id());
  }

  private Origin origin(String folder, String id) {
    String path = PackFolders.path(folder, id);
    List<String> packs = files.pack().holders(path).stream().map(Pack::name).toList();
    return new Origin(packs.get(0), files.pack().display(path), packs.subList(1, packs.size()));
  }

  /** The authored transitions that begin or end at a role, by id; no other file is read. */
  public List<Transition> transitionsOf(Role role) {
    return transitions.of(role);
  }

  /** All authored transitions, by id. */
  public List<Transition> transitions() {
    return transitions.all();
  }

  /**
   * The role with this id, alias or title, in any case.
   *
   * @throws UnknownNameException if there is none
   */
  public Role role(String name) {
    String wanted = Names.normal(name);
    return roles.find(wanted).orElseGet(() -> named("role", name, roles()));
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
    return transitions.find(from, to).map(TransitionAssembler::transition);
  }

  /**
   * Which authored transitions there are among some roles, without reading them: the ids of the
   * roles that they lead to, by the id of the role that they begin at.
   */
  public Map<String, Set<String>> authored(List<Role> among) {
    return AuthoredRoutes.of(files.pack().list(PackFolders.TRANSITIONS), among);
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
    return files
        .read(PackFolders.path(PackFolders.PLAYBOOKS, Playbook.FOR_ANY_MOVE), Template.EMPTY)
        .map(file -> Playbook.skillsOfAnyJob(file, vocabulary))
        .orElse(List.of());
  }

  /**
   * What stands in for a guide that does not cover a move.
   *
   * @param missing the skills that the move lacks, most important first
   */
  public PlaybookDefaults backing(Role from, Role to, List<Skill> missing) {
    TransitionAssembler assembler = transitions.derived(Playbook.FOR_ANY_MOVE, from, to, missing);
    return new PlaybookDefaults(assembler.carriedFromAnyJob(), assembler.closing());
  }

  /** The words of the guide around a transition, from its own file and from its playbook. */
  public Guidance guidance(Transition transition) {
    Role from = transition.from();
    Role to = transition.to();
    List<Skill> missing = transition.missing().items().stream().map(MissingSkill::skill).toList();
    return transitions
        .find(from, to)
        .orElseGet(() -> transitions.derived(Playbook.FOR_ANY_MOVE, from, to, missing))
        .guidance();
  }

  /**
   * Reads every file, so that what is wrong with any of them is reported. What is made from several
   * files is not made.
   */
  void readAll() {
    skills();
    roles();
    all(PackFolders.SOURCES, vocabulary::findSource);
    transitions.readAll();
  }

  /** The things of a folder; those that are wrong and reported are not among them. */
  private <T> List<T> all(String folder, Function<String, Optional<T>> finder) {
    return files.each(
        folder,
        id -> finder.apply(id).orElseThrow(() -> files.misnamed(PackFolders.path(folder, id))));
  }

  private static <T extends Named> T named(String kind, String name, List<T> all) {
    String wanted = Names.normal(name);
    return all.stream()
        .filter(thing -> Names.of(thing).contains(wanted))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException(kind, name, all));
  }
}
