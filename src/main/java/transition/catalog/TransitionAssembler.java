package transition.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import transition.model.Guidance;
import transition.model.Guidance.Advice;
import transition.model.Level;
import transition.model.Market;
import transition.model.MissingSkill;
import transition.model.PayDip;
import transition.model.Phase;
import transition.model.Priority;
import transition.model.Role;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Sourced;
import transition.model.Timeline;
import transition.model.TransferableSkill;
import transition.model.Transition;

/**
 * Assembles a transition from its own file and, for what its guide lacks, from its playbook, which
 * is read only if needed.
 */
final class TransitionAssembler {

  /** Reads the playbook of a transition, filled in for it. */
  interface Playbooks {
    Playbook read(TransitionFile file, Template template);
  }

  private static final int NAMED_MISSING_SKILLS = 3;

  private final Role from;
  private final Role to;
  private final TransitionFile file;
  private final Playbooks playbooks;
  private @Nullable Playbook playbook;

  TransitionAssembler(Role from, Role to, TransitionFile file, Playbooks playbooks) {
    this.from = from;
    this.to = to;
    this.file = file;
    this.playbooks = playbooks;
  }

  Transition transition() {
    return new Transition(
        from,
        to,
        file.source(),
        file.market(),
        file.headline(),
        file.payClaim(),
        file.payDip(),
        transferable(),
        missing(),
        file.phases().isEmpty()
            ? playbook().phases().joinedTo(List.of(), file.source())
            : Sourced.own(file.phases()),
        Sourced.own(List.of()),
        file.contradictions(),
        file.missingByImportance());
  }

  /** Returns how the skills of any job carry over to this one. */
  Sourced<TransferableSkill> carriedFromAnyJob() {
    Playbook.Shared<Playbook.Carrying> shared = playbook().transferable();
    return new Sourced<>(
        shared.items().stream()
            .map(item -> new TransferableSkill(item.skill(), item.brief(), item.how()))
            .toList(),
        shared.sources());
  }

  /** Returns the phases before the skills, for a move that no guide covers. */
  Sourced<Phase> opening() {
    return playbook().opening().joinedTo(List.of(), file.source());
  }

  /** Returns the phases after the skills, for a move that no guide covers. */
  Sourced<Phase> closing() {
    return playbook().closing().joinedTo(List.of(), file.source());
  }

  /** Returns the phases of the job search, for a move whose guide has none. */
  Sourced<Phase> search() {
    return playbook().search().joinedTo(List.of(), file.source());
  }

  /** Returns what the guide says of the priorities of skills. */
  Map<Skill, Priority> priorities() {
    Map<Skill, Priority> priorities = new LinkedHashMap<>();
    file.missing()
        .forEach(entry -> entry.priority().ifPresent(rank -> priorities.put(entry.skill(), rank)));
    return priorities;
  }

  /** Returns the fall in pay that the playbook's guides expect of any move in their market. */
  Optional<PayDip> payDipOfAnyMove() {
    return playbook().payDip();
  }

  Guidance guidance() {
    Playbook shared = playbook();
    Optional<Source> guide = file.source();
    boolean ownSteps = !file.firstSteps().isEmpty();
    return new Guidance(
        shared.overview().joinedTo(file.overview(), guide),
        file.expect(),
        ownSteps ? file.firstSteps() : shared.firstSteps(),
        !ownSteps,
        List.of(
            new Advice(Advice.INTERVIEWS, shared.interview().joinedTo(file.interview(), guide)),
            new Advice("CV", shared.cv().joinedTo(List.of(), guide)),
            new Advice("Training", shared.training().joinedTo(List.of(), guide)),
            new Advice("Habits that help", shared.habits().joinedTo(List.of(), guide)),
            new Advice("Mistakes to avoid", shared.mistakes().joinedTo(List.of(), guide))),
        shared.questions().joinedTo(file.questions(), guide),
        Stream.concat(file.judgment().stream(), shared.judgment().stream()).toList());
  }

  /** Returns the transferable skills with their own explanations, or else the playbook's. */
  private Sourced<TransferableSkill> transferable() {
    List<Source> borrowed = new ArrayList<>();
    List<TransferableSkill> skills = new ArrayList<>();
    for (TransitionFile.Transferable entry : file.transferable()) {
      Optional<TransferableSkill> own =
          entry
              .how()
              .map(how -> new TransferableSkill(entry.skill(), entry.brief().orElse(how), how));
      skills.add(own.orElseGet(() -> shared(entry, borrowed)));
    }
    return new Sourced<>(skills, borrowed.stream().distinct().toList());
  }

  private TransferableSkill shared(TransitionFile.Transferable entry, List<Source> borrowed) {
    borrowed.addAll(borrowed(playbook().transferable()));
    return playbook().transferable().items().stream()
        .filter(carrying -> carrying.skill().equals(entry.skill()))
        .findFirst()
        .map(
            carrying ->
                new TransferableSkill(
                    entry.skill(), entry.brief().orElse(carrying.brief()), carrying.how()))
        .orElseGet(() -> new TransferableSkill(entry.skill(), entry.brief().orElse(""), ""));
  }

  /** Returns the missing skills with their own advice, or else the playbook's. */
  private Sourced<MissingSkill> missing() {
    List<Source> borrowed = new ArrayList<>();
    List<MissingSkill> skills = new ArrayList<>();
    for (TransitionFile.Missing entry : file.missing()) {
      skills.add(
          entry
              .how()
              .map(how -> missing(entry, how, entry.resources()))
              .orElseGet(() -> shared(entry, borrowed)));
    }
    return new Sourced<>(skills, borrowed.stream().distinct().toList());
  }

  private MissingSkill shared(TransitionFile.Missing entry, List<Source> borrowed) {
    borrowed.addAll(borrowed(playbook().learning()));
    Playbook.LearningAdvice learning =
        playbook().learning().items().stream()
            .filter(advice -> advice.skill().equals(entry.skill()))
            .findFirst()
            .orElseThrow();
    return missing(entry, learning.how(), learning.resources());
  }

  private static MissingSkill missing(
      TransitionFile.Missing entry, String how, List<String> resources) {
    return new MissingSkill(entry.skill(), entry.priority(), entry.weeks(), how, resources);
  }

  private List<Source> borrowed(Playbook.Shared<?> part) {
    return file.source().filter(part.sources()::contains).isPresent() ? List.of() : part.sources();
  }

  private Playbook playbook() {
    if (playbook == null) {
      playbook = playbooks.read(file, template());
    }
    return playbook;
  }

  private Template template() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("from.title", from.title());
    values.put("from.plural", from.plural());
    values.put("to.title", to.title());
    values.put("to.plural", to.plural());
    values.put(
        "timeline", file.headline().bestTimeline().map(Timeline::toString).orElse(Template.ABSENT));
    values.put("missing", firstMissing());
    for (Level level : Level.values()) {
      values.put("to.pay." + level.word(), payOfTarget(level));
    }
    return new Template(values);
  }

  private String payOfTarget(Level level) {
    return payMarkets()
        .flatMap(market -> to.payIn(market).stream())
        .flatMap(
            pay ->
                Optional.ofNullable(pay.levels().get(level)).stream()
                    .map(range -> pay.market().symbol() + range))
        .findFirst()
        .orElse(Template.ABSENT);
  }

  /** Returns the guide's market, or without a guide those in which both roles' pay is known. */
  private Stream<Market> payMarkets() {
    return file.source().isPresent()
        ? file.market().stream()
        : Arrays.stream(Market.values()).filter(market -> from.payIn(market).isPresent());
  }

  private String firstMissing() {
    List<String> titles =
        file.missingSkills().stream().map(Skill::title).limit(NAMED_MISSING_SKILLS).toList();
    int last = titles.size() - 1;
    return switch (titles.size()) {
      case 0 -> to.title() + " skills";
      case 1 -> titles.get(0);
      case 2 -> titles.get(0) + " and " + titles.get(1);
      default -> String.join(", ", titles.subList(0, last)) + ", and " + titles.get(last);
    };
  }
}
