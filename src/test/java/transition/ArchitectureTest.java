package transition;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileDescriptor;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between packages, and what only {@link Main} may touch. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("transition");

  private static final DescribedPredicate<JavaClass> IN_WIRING =
      JavaClass.Predicates.resideInAPackage("transition");

  private static final String MODEL = "transition.model";
  private static final Set<String> KNOWN =
      Set.of(
          "",
          "model",
          "catalog",
          "holidays",
          "analysis",
          "planner",
          "planfile",
          "files",
          "report",
          "render",
          "export",
          "cli",
          "shell");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "model    | ",
        "catalog  | com.fasterxml.jackson.. org.yaml.snakeyaml.. org.apache.commons.text..",
        "holidays | transition.catalog de.focus_shift..",
        "analysis | ",
        "planner  | ",
        "files    | ",
        "planfile | transition.planner transition.catalog.yaml org.commonmark..",
        "report   | transition.analysis transition.planner",
        "render   | transition.report org.commonmark.. org.jsoup..",
        "export   | transition.analysis transition.planner com.fasterxml.jackson..",
        "cli      | transition.catalog transition.holidays transition.analysis transition.planner"
            + " transition.planfile transition.files transition.report transition.render transition.render.html transition.export picocli..",
        "shell    | transition.cli.. transition.render org.jline.."
      })
  void aPackageUsesTheModelTheJdkAndWhatStandsBesideItHere(String name, String others) {
    List<String> allowed =
        Stream.concat(
                Stream.of("java..", "org.jspecify.annotations", MODEL, "transition." + name + ".."),
                others == null ? Stream.of() : Stream.of(others.split(" ", -1)))
            .toList();
    classes()
        .that()
        .resideInAPackage("transition." + name + "..")
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))
                .or(describe("are primitive", type -> type.getBaseComponentType().isPrimitive())))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasItsArrowsHereAndSaysThatNothingIsNullUnlessMarked() {
    Set<JavaPackage> packages =
        CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    assertThat(packages.stream().map(ArchitectureTest::outermost).distinct())
        .containsExactlyInAnyOrderElementsOf(KNOWN);
    assertThat(packages)
        .allSatisfy(
            one -> assertThat(one.isAnnotatedWith(NullMarked.class)).as(one.getName()).isTrue());
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("transition.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingUsesTheWiring() {
    noClasses().that(IN_WIRING.negate()).should().dependOnClassesThat(IN_WIRING).check(CLASSES);
  }

  @Test
  void onlyOnePackageKnowsALibraryForYaml() {
    noClasses()
        .that()
        .resideOutsideOfPackage("transition.catalog.yaml")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.yaml.snakeyaml..", "com.fasterxml.jackson.dataformat.yaml..")
        .check(CLASSES);
  }

  @Test
  void onlyMainTouchesTheStandardStreams() {
    noClasses()
        .that(are(Main.class).negate())
        .should()
        .accessTargetWhere(
            target(
                "a standard stream",
                target ->
                    isField(target, System.class, "in", "out", "err")
                        || isField(target, FileDescriptor.class, "in", "out", "err")
                        || (target.getName().equals("printStackTrace")
                            && target.getFullName().endsWith("()"))
                        || target.getFullName().equals("java.lang.System.console()")))
        .check(CLASSES);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that(are(Main.class).negate())
        .should()
        .accessTargetWhere(
            target(
                "the end of the process",
                target ->
                    target.getFullName().startsWith("java.lang.System.exit(")
                        || target.getFullName().startsWith("java.lang.Runtime.exit(")
                        || target.getFullName().startsWith("java.lang.Runtime.halt(")))
        .check(CLASSES);
  }

  @Test
  void onlyTheWiringKnowsWhatTimeItIs() {
    noClasses()
        .that(IN_WIRING.negate())
        .should()
        .accessTargetWhere(
            target(
                "a clock that was not handed in",
                target ->
                    isNowWithoutClock(target)
                        || target.getFullName().startsWith("java.time.Clock.system")
                        || target.getFullName().startsWith("java.time.Clock.tick")
                        || target.getFullName().equals("java.lang.System.currentTimeMillis()")
                        || target.getFullName().equals("java.lang.System.nanoTime()")
                        || target.getFullName().equals("java.util.Date.<init>()")
                        || target.getFullName().startsWith("java.util.Calendar.getInstance(")))
        .check(CLASSES);
  }

  @Test
  void onlyMainReadsTheEnvironment() {
    noClasses()
        .that(are(Main.class).negate())
        .should()
        .accessTargetWhere(
            target(
                "environment variables or system properties",
                target ->
                    target.getFullName().startsWith("java.lang.System.getenv(")
                        || target.getFullName().startsWith("java.lang.System.getPropert")
                        || target.getFullName().startsWith("java.lang.Boolean.getBoolean(")))
        .check(CLASSES);
  }

  @Test
  void noStateIsStaticAndMutable() {
    Set<String> mutable =
        CLASSES.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(
                field ->
                    field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.FINAL))
            .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(HasName.AndFullName::getFullName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(mutable).isEmpty();
  }

  /** The part of the name that stands in the table, empty for the wiring. */
  private static String outermost(JavaPackage one) {
    return one.getName().replaceFirst("^transition\\.?", "").replaceFirst("\\..*", "");
  }

  private static DescribedPredicate<JavaClass> are(Class<?> type) {
    return describe("are " + type.getSimpleName(), found -> found.getName().equals(type.getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String description, Predicate<AccessTarget> predicate) {
    return describe(description, access -> predicate.test(access.getTarget()));
  }

  private static boolean isField(AccessTarget target, Class<?> owner, String... names) {
    return target.getOwner().getName().equals(owner.getName())
        && List.of(names).contains(target.getName());
  }

  private static boolean isNowWithoutClock(AccessTarget target) {
    return target.getOwner().getPackageName().equals("java.time")
        && target.getName().equals("now")
        && !target.getFullName().contains(Clock.class.getName());
  }
}
