package transition.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import transition.catalog.yaml.Fields;
import transition.model.Guidance;
import transition.model.Priority;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Transition;
import transition.model.TransitionId;
import transition.naming.Names;

/** The transitions of a pack and the playbooks behind them. Each file is read on first use. */
final class Transitions {

  private final DataFiles files;
  private final CachedFolder<Role> roles;
  private final Vocabulary vocabulary;
  private final Map<String, Optional<TransitionAssembler>> assemblers = new HashMap<>();

  Transitions(DataFiles files, CachedFolder<Role> roles, Vocabulary vocabulary) {
    this.files = files;
    this.roles = roles;
    this.vocabulary = vocabulary;
  }

  /** Returns the authored transitions from and to a role, by id, reading no other transitions. */
  List<Transition> of(Role role) {
    return files.pack().list(PackFolders.TRANSITIONS).stream()
        .filter(id -> mayConcern(id, role))
        .map(id -> assembler(id).transition())
        .filter(transition -> transition.from().equals(role) || transition.to().equals(role))
        .toList();
  }

  private static boolean mayConcern(String id, Role role) {
    return TransitionId.readings(id).stream()
        .anyMatch(reading -> reading.from().equals(role.id()) || reading.to().equals(role.id()));
  }

  /** Returns all authored transitions, by id. */
  List<Transition> all() {
    return files.pack().list(PackFolders.TRANSITIONS).stream()
        .map(id -> assembler(id).transition())
        .toList();
  }

  /** Returns what the guides to a role say of the priorities of skills, by the skills' ids. */
  Map<String, List<Priority>> prioritiesFor(Role to) {
    Map<String, List<Priority>> priorities = new HashMap<>();
    for (String id : files.pack().list(PackFolders.TRANSITIONS)) {
      for (TransitionId reading : TransitionId.readings(id)) {
        if (reading.to().equals(to.id())) {
          roles
              .find(reading.from())
              .flatMap(from -> find(from, to))
              .ifPresent(guide -> addPriorities(guide, priorities));
        }
      }
    }
    return priorities;
  }

  private static void addPriorities(
      TransitionAssembler guide, Map<String, List<Priority>> priorities) {
    guide
        .priorities()
        .forEach(
            (skill, priority) ->
                priorities.computeIfAbsent(skill.id(), key -> new ArrayList<>()).add(priority));
  }

  /** Returns the authored transition between two roles; empty if no guide covers the move. */
  Optional<TransitionAssembler> find(Role from, Role to) {
    String id = Transition.id(from.id(), to.id());
    Optional<TransitionAssembler> known = assemblers.get(id);
    if (known == null) {
      known =
          files
              .read(PackFolders.path(PackFolders.TRANSITIONS, id))
              .map(fields -> TransitionFile.read(from.id(), to.id(), fields, vocabulary))
              .map(file -> new TransitionAssembler(from, to, file, this::playbook));
      assemblers.put(id, known);
    }
    return known;
  }

  /** Returns a transition without a file, with nothing of its own but the missing skills. */
  TransitionAssembler derived(String playbook, Role from, Role to, List<Skill> missing) {
    return new TransitionAssembler(
        from, to, TransitionFile.derived(playbook, missing), this::playbook);
  }

  /** Reads all transitions and playbooks to report their problems. */
  void readAll() {
    files.each(PackFolders.TRANSITIONS, this::assembler);
    files.each(PackFolders.PLAYBOOKS, this::sampleOfPlaybook);
  }

  private Playbook playbook(TransitionFile file, Template template) {
    String path = PackFolders.path(PackFolders.PLAYBOOKS, file.playbook());
    Fields fields =
        files.read(path, template).orElseThrow(() -> files.wrong(path, "is missing", "add it"));
    return Playbook.read(fields, vocabulary, template, file.missingSkills());
  }

  /** Fills in a playbook for a move between two imaginary roles. */
  private Guidance sampleOfPlaybook(String id) {
    if (!Names.isId(id)) {
      throw files.misnamed(PackFolders.path(PackFolders.PLAYBOOKS, id));
    }
    Role from = RoleFile.unknown("from");
    Role to = RoleFile.unknown("to");
    return derived(id, from, to, List.of(Vocabulary.unknownSkill("sample"))).guidance();
  }

  private TransitionAssembler assembler(String id) {
    for (TransitionId reading : TransitionId.readings(id)) {
      Optional<Role> from = roles.find(reading.from());
      Optional<Role> to = roles.find(reading.to());
      if (from.isPresent() && to.isPresent()) {
        return find(from.get(), to.get()).orElseThrow();
      }
    }
    throw files.wrong(
        PackFolders.path(PackFolders.TRANSITIONS, id),
        "is not named FROM-to-TO.yaml after two existing roles",
        "rename it, or add the role that is missing");
  }
}
