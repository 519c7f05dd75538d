package transition.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import transition.model.Guidance.FirstSteps;
import transition.model.Learning;
import transition.model.Market;
import transition.model.MissingSkill;
import transition.model.Phase;
import transition.model.Role;
import transition.model.RolePay;
import transition.model.Skill;
import transition.model.Source;
import transition.model.Transition;

/** What holds for all of the bundled pack, whatever its figures are. */
class BundledDataTest {

  private static final Pattern BRITISH =
      Pattern.compile(
          "(?i)\\w*((optim|organ|special|recogn|visual|summar|priorit|container|apolog|general|custom"
              + "|util|real|emphas)is(e|es|ed|ing|ation)|analys(e|ed|ing)|programme|enrol|fulfil"
              + "|behaviour|labour|favour|colour|scepti\\w*|practis\\w*|modell\\w*|labell\\w*|travell\\w*"
              + "|cancell\\w*|centre|catalogue|defence|licence|judgement|whilst)(s|d|r|rs)?\\b");

  private final Catalog catalog = new Catalog(new BundledPack());

  static List<Transition> transitions() {
    return new Catalog(new BundledPack()).transitions();
  }

  @Test
  void everyFileLoads() {
    assertThat(catalog.roles())
        .extracting(Role::id)
        .contains("backend", "data-scientist", "feature-engineer", "ml-engineer", "mlops");
    assertThat(catalog.transitions())
        .extracting(Transition::id)
        .contains(
            "backend-to-data-scientist",
            "backend-to-feature-engineer",
            "backend-to-mlops",
            "data-scientist-to-backend",
            "ml-engineer-to-backend");
    assertThat(catalog.transitions())
        .allSatisfy(
            transition ->
                assertThat(catalog.guidance(transition).overview().items())
                    .as(transition.id())
                    .isNotEmpty());
  }

  /** Only the tasks that are repeated for each missing skill share the rest of theirs equally. */
  @Test
  void everyPhaseSaysHowItsHoursAreSplit() {
    for (Transition transition : transitions()) {
      for (Phase phase : transition.phases().items()) {
        assertThat(phase.tasks())
            .as(transition.id() + ", " + phase.title())
            .allMatch(
                task ->
                    task.sharePercent().isPresent()
                        || (transition.id().endsWith("-to-backend") && task.teaches().isPresent()));
      }
    }
  }

  @Test
  void everyFirstStepIsOfATaskOrHasHours() {
    for (Transition transition : transitions()) {
      FirstSteps steps = catalog.guidance(transition).firstSteps();
      assertThat(Stream.of(steps.week(), steps.month(), steps.quarter()).flatMap(List::stream))
          .as(transition.id())
          .allMatch(step -> step.does().isPresent() != !step.hours().isZero());
    }
  }

  @Test
  void everySourceIsUsed() {
    assertThat(
            catalog.transitions().stream()
                .map(transition -> transition.source().orElseThrow().id()))
        .containsAll(new BundledPack().list("sources"));
  }

  @Test
  void everyRoleAndEveryPayFigureNamesItsSources() {
    for (Role role : catalog.roles()) {
      assertThat(role.sources()).as(role.id()).isNotEmpty();
      assertThat(role.pay()).as(role.id()).isNotEmpty();
      assertThat(role.pay().stream().flatMap(pay -> pay.sources().stream()))
          .as(role.id())
          .isSubsetOf(role.sources());
    }
  }

  @Test
  void payIsInTheMarketOfItsSource() {
    for (RolePay pay : catalog.roles().stream().flatMap(role -> role.pay().stream()).toList()) {
      assertThat(pay.sources()).allMatch(source -> source.market() == pay.market());
    }
  }

  @Test
  void everySkillIsInSomeProfile() {
    assertThat(catalog.roles().stream().flatMap(role -> role.skills().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(catalog.skills());
  }

  @Test
  void noProfileNamesASkillTwice() {
    assertThat(catalog.roles())
        .allSatisfy(role -> assertThat(role.skills()).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @MethodSource("transitions")
  void whatCarriesOverIsInBothProfiles(Transition transition) {
    Stream<Skill> skills = transition.transferable().items().stream().map(entry -> entry.skill());
    assertThat(skills).isNotEmpty().isSubsetOf(transition.from().skills());
    skills = transition.transferable().items().stream().map(entry -> entry.skill());
    assertThat(skills).isSubsetOf(transition.to().skills());
  }

  @ParameterizedTest
  @MethodSource("transitions")
  void whatIsToBeLearnedIsInTheTargetProfileAlone(Transition transition) {
    List<Skill> skills =
        transition.missing().items().stream().map(missing -> missing.skill()).toList();
    assertThat(skills)
        .isNotEmpty()
        .isSubsetOf(transition.to().skills())
        .doesNotContainAnyElementsOf(transition.from().skills());
  }

  @ParameterizedTest
  @MethodSource("transitions")
  void aTransitionIsPaidForInItsOwnMarketAtBothEnds(Transition transition) {
    Market market = transition.market().orElseThrow();
    assertThat(market).isEqualTo(transition.source().orElseThrow().market());
    assertThat(transition.from().payIn(market)).isPresent();
    assertThat(transition.to().payIn(market)).isPresent();
  }

  @Test
  void onlyAmericanSpellingIsUsed() {
    Set<String> british =
        Texts.ofBundledPack().entries().stream()
            .flatMap(entry -> BRITISH.matcher(entry.text()).results())
            .map(result -> result.group())
            .collect(Collectors.toSet());
    assertThat(british).isEmpty();
  }

  @Test
  void everySkillSaysHowLongItTakesHowToLearnItAndWhereThatComesFrom() {
    assertThat(catalog.skills())
        .allSatisfy(
            skill -> {
              assertThat(skill.learning().weeks()).isPresent();
              assertThat(skill.learning().why()).isNotBlank();
              assertThat(skill.learning().how()).isNotBlank();
              assertThat(skill.learning().practice()).isPresent();
            });
  }

  /** Where guides give weeks for a skill, it takes those of one of them and names all. */
  @Test
  void theWeeksOfASkillAreThoseOfTheGuideThatItNames() {
    Map<Skill, Map<Source, Integer>> given = new HashMap<>();
    for (Transition transition : catalog.transitions()) {
      for (MissingSkill missing : transition.missing().items()) {
        missing
            .weeks()
            .ifPresent(
                weeks ->
                    given
                        .computeIfAbsent(missing.skill(), skill -> new HashMap<>())
                        .put(transition.source().orElseThrow(), weeks));
      }
    }
    for (Skill skill : catalog.skills()) {
      Learning learning = skill.learning();
      Map<Source, Integer> byGuide = given.getOrDefault(skill, Map.of());
      assertThat(learning.source().isPresent()).as(skill.id()).isEqualTo(!byGuide.isEmpty());
      learning
          .source()
          .ifPresent(source -> assertThat(learning.weeks()).hasValue(byGuide.get(source)));
      assertThat(byGuide.values())
          .as(skill.id())
          .allSatisfy(weeks -> assertThat(learning.why()).contains(weeks.toString()));
    }
  }

  @Test
  void theAssumedWeeksAreTheMedianOfWhatGuidesGive() {
    List<Integer> weeks =
        catalog.transitions().stream()
            .flatMap(transition -> transition.missing().items().stream())
            .flatMapToInt(missing -> missing.weeks().stream())
            .sorted()
            .boxed()
            .toList();
    assertThat(weeks.get(weeks.size() / 2)).isEqualTo(Learning.ASSUMED_WEEKS);
    assertThat(weeks.get((weeks.size() - 1) / 2)).isEqualTo(Learning.ASSUMED_WEEKS);
  }
}
