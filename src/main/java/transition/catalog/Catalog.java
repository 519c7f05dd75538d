package transition.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import transition.catalog.yaml.FatalProblems;
import transition.catalog.yaml.InvalidDataException;
import transition.model.Guidance;
import transition.model.InterviewQuestion;
import transition.model.MissingSkill;
import transition.model.Named;
import transition.model.Origin;
import transition.model.PlaybookDefaults;
import transition.model.Priority;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.naming.Names;
import transition.naming.UnknownNameException;

/**
 * The content of a pack as the model. Files are read on first use, so a role named by its id costs
 * a single file, however many there are.
 *
 * <p>Every method throws {@link InvalidDataException} if a file that it needs is invalid, and
 * {@link java.io.UncheckedIOException} if one cannot be read.
 */
public final class Catalog {

  private final DataFiles files;
  private final CachedFolder<Role> roles;
  private final Transitions transitions;
  private final Vocabulary vocabulary;

  public Catalog(Pack pack) {
    this(new DataFiles(pack, FatalProblems.INSTANCE));
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

  /** Returns all roles, by id. */
  public List<Role> roles() {
    return NameClashes.reportAll(files, PackFolders.ROLES, all(PackFolders.ROLES, roles::find));
  }

  /** Returns all skills, by id. */
  public List<Skill> skills() {
    return NameClashes.reportAll(
        files, PackFolders.SKILLS, all(PackFolders.SKILLS, vocabulary::findSkill));
  }

  /** Returns the origin of a role. */
  public Origin originOf(Role role) {
    return origin(PackFolders.ROLES, role.id());
  }

  /** Returns the origin of a skill. */
  public Origin originOf(Skill skill) {
    return origin(PackFolders.SKILLS, skill.id());
  }

  private Origin origin(String folder, String id) {
    String path = PackFolders.path(folder, id);
    List<String> packs = files.pack().holders(path).stream().map(Pack::name).toList();
    return new Origin(packs.get(0), files.pack().display(path), packs.subList(1, packs.size()));
  }

  /** Returns the authored transitions from and to a role, by id, reading no other transitions. */
  public List<Transition> transitionsOf(Role role) {
    return transitions.of(role);
  }

  /** Returns all authored transitions, by id. */
  public List<Transition> transitions() {
    return transitions.all();
  }

  /**
   * Returns the role with this id, alias or title, in any case.
   *
   * @throws UnknownNameException if there is none
   */
  public Role role(String name) {
    String wanted = Names.normal(name);
    return roles.find(wanted).orElseGet(() -> named("role", name, roles()));
  }

  /**
   * Returns the skill with this id, alias or title, in any case.
   *
   * @throws UnknownNameException if there is none
   */
  public Skill skill(String name) {
    return vocabulary.findSkill(Names.normal(name)).orElseGet(() -> named("skill", name, skills()));
  }

  /** Returns the authored transition between two roles; empty if no guide covers the move. */
  public Optional<Transition> transition(Role from, Role to) {
    return transitions.find(from, to).map(TransitionAssembler::transition);
  }

  /**
   * Returns which authored transitions exist between some roles, without reading them: the ids of
   * their targets by the id of the role they start from.
   */
  public Map<String, Set<String>> authored(List<Role> among) {
    return AuthoredRoutes.of(files.pack().list(PackFolders.TRANSITIONS), among);
  }

  /**
   * Returns the skill with an id that another skill refers to.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Skill skillOfId(String id) {
    return vocabulary.skill(id);
  }

  /** Returns the skills that carry over from any job, whatever its profile lists. */
  public List<Skill> skillsOfAnyJob() {
    return files
        .read(PackFolders.path(PackFolders.PLAYBOOKS, Playbook.FOR_ANY_MOVE), Template.EMPTY)
        .map(file -> Playbook.skillsOfAnyJob(file, vocabulary))
        .orElse(List.of());
  }

  /**
   * Returns the playbook's substitute for a guide, for a move that none covers.
   *
   * @param missing the skills that the move lacks, most important first
   */
  public PlaybookDefaults playbookDefaults(Role from, Role to, List<Skill> missing) {
    TransitionAssembler assembler = transitions.derived(Playbook.FOR_ANY_MOVE, from, to, missing);
    return new PlaybookDefaults(
        assembler.carriedFromAnyJob(),
        assembler.opening(),
        assembler.closing(),
        assembler.search(),
        assembler.payDipOfAnyMove());
  }

  /**
   * Returns a transition with the phases of a job search, from its playbook if its own phases have
   * none.
   */
  public Transition withSearch(Transition transition) {
    return transition.hasSearch() || !transition.search().items().isEmpty()
        ? transition
        : transition.withSearch(assembler(transition).search());
  }

  /**
   * Returns what the guides to a role say of the priorities of skills, by the skills' ids; a guide
   * that does not rank a skill says nothing of it.
   */
  public Map<String, List<Priority>> prioritiesFor(Role to) {
    return transitions.prioritiesFor(to);
  }

  /** Returns the prose around a transition, from its own file and its playbook. */
  public Guidance guidance(Transition transition) {
    return assembler(transition).guidance();
  }

  private TransitionAssembler assembler(Transition transition) {
    Role from = transition.from();
    Role to = transition.to();
    List<Skill> missing = transition.missing().items().stream().map(MissingSkill::skill).toList();
    return transitions
        .find(from, to)
        .orElseGet(() -> transitions.derived(Playbook.FOR_ANY_MOVE, from, to, missing));
  }

  /**
   * Returns the questions of an interview for a role: its own, then those that any role has.
   *
   * @param from the role that the candidate leaves, which the questions then name
   */
  public List<InterviewQuestion> interview(Optional<Role> from, Role to) {
    Template template = InterviewFile.template(from, to);
    return Stream.of(to.id(), InterviewFile.FOR_ANY_ROLE)
        .flatMap(id -> interview(id, template).orElse(List.of()).stream())
        .toList();
  }

  private Optional<List<InterviewQuestion>> interview(String id, Template template) {
    return files
        .read(PackFolders.path(PackFolders.INTERVIEWS, id), template)
        .map(file -> InterviewFile.read(file, vocabulary));
  }

  /** Reads a file of questions for an imaginary role. */
  private List<InterviewQuestion> sampleOfInterview(String id) {
    String path = PackFolders.path(PackFolders.INTERVIEWS, id);
    if (!id.equals(InterviewFile.FOR_ANY_ROLE) && roles.find(id).isEmpty()) {
      throw files.wrong(
          path,
          "is not named after a role",
          "rename it to the role's id, or to %s for questions that any role has"
              .formatted(InterviewFile.FOR_ANY_ROLE));
    }
    Template template = InterviewFile.template(Optional.empty(), RoleFile.unknown("to"));
    return interview(id, template).orElseThrow();
  }

  /** Reads every file to report its problems. Transitions are not assembled. */
  void readAll() {
    skills();
    roles();
    all(PackFolders.SOURCES, vocabulary::findSource);
    transitions.readAll();
    files.each(PackFolders.INTERVIEWS, this::sampleOfInterview);
  }

  /** Returns the entries of a folder, without invalid ones that were reported. */
  private <T> List<T> all(String folder, Function<String, Optional<T>> finder) {
    return files.each(
        folder,
        id -> finder.apply(id).orElseThrow(() -> files.misnamed(PackFolders.path(folder, id))));
  }

  private static <T extends Named> T named(String kind, String name, List<T> all) {
    String wanted = Names.normal(name);
    return all.stream()
        .filter(entry -> Names.of(entry).contains(wanted))
        .findFirst()
        .orElseThrow(() -> new UnknownNameException(kind, name, all));
  }
}
