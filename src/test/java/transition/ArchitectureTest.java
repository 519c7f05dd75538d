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
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.FileDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages, and what only {@link Main} may touch. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("transition");

  private static final DescribedPredicate<JavaClass> IN_WIRING =
      JavaClass.Predicates.resideInAPackage("transition");

  /** What each package may use beside the JDK and itself: packages of the project, or libraries. */
  private static final Map<String, String> ARROWS =
      arrows(
          """
          text                 :
          error                :
          bundled              :
          files                :
          model                : text
          model.validation     : model text
          naming               : model text error org.apache.commons.text..
          catalog.yaml         : model model.validation text error naming com.fasterxml.jackson.. org.yaml.snakeyaml..
          catalog              : model model.validation text error naming bundled catalog.yaml org.apache.commons.text..
          holidays             : model text error catalog.yaml de.focus_shift..
          analysis             : model text error
          planner              : model text error
          tracking             : model text error planner
          planfile             : model model.validation text error planner tracking catalog.yaml org.commonmark..
          lookup               : model catalog analysis planner
          commandline          : model text error analysis planner
          document             : model text
          report               : model model.validation text document commandline analysis planner tracking
          report.reference     : model text document commandline analysis report
          report.tracking      : model text document commandline planner tracking report
          render               : model text document org.commonmark..
          render.html          : model text document render org.jsoup..
          export               : model model.validation text commandline analysis planner tracking com.fasterxml.jackson..
          console              : model error files render commandline
          request              : model text error naming commandline catalog holidays lookup analysis planner
          settings             : model model.validation text error naming commandline catalog catalog.yaml files console planner request
          packs                : model text error commandline catalog catalog.yaml console analysis
          runningplan          : model text error naming bundled commandline catalog files planfile lookup analysis planner tracking report render export console request
          cli.help             : console render picocli
          cli.completion       : render picocli
          cli.generation       : cli.help picocli
          cli.option           : model error commandline catalog holidays console request settings packs tracking planner analysis cli.help cli.completion picocli
          cli.command          : model error document render render.html export catalog console settings packs cli.option picocli
          cli.command.planning : model error bundled commandline catalog lookup analysis planner document report report.reference render render.html export console request settings packs cli.option cli.command cli.help cli.completion picocli
          cli.command.tracking : model error commandline catalog files planfile tracking document report.tracking render export console request settings packs runningplan cli.option cli.command cli.help picocli
          cli.command.program  : model model.validation text error naming bundled commandline catalog analysis report render export console settings packs cli.option cli.command cli.help cli.completion picocli
          cli                  : error naming bundled commandline console settings packs cli.option cli.command cli.command.planning cli.command.tracking cli.command.program cli.help cli.completion cli.generation picocli
          shell                : text error console render cli cli.completion org.jline..
          """);

  private static Map<String, String> arrows(String table) {
    return table
        .lines()
        .map(line -> line.split(":", 2))
        .collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip()));
  }

  static Stream<String> packages() {
    return ARROWS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesWhatItsRowNames(String name) {
    List<String> allowed =
        Stream.concat(
                Stream.of("java..", "org.jspecify.annotations", "transition." + name),
                Stream.of(ARROWS.get(name).split(" ", -1))
                    .filter(other -> !other.isEmpty())
                    .map(other -> other.contains("..") ? other : packageName(other)))
            .toList();
    classes()
        .that()
        .resideInAPackage("transition." + name)
        .should()
        .onlyDependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(allowed.toArray(String[]::new))
                .or(describe("are primitive", type -> type.getBaseComponentType().isPrimitive())))
        .check(CLASSES);
  }

  private static String packageName(String name) {
    return name.equals("picocli") ? name : "transition." + name;
  }

  @Test
  void everyPackageHasItsRowAndSaysThatNothingIsNullUnlessMarked() {
    Set<JavaPackage> packages =
        CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    assertThat(
            packages.stream().map(JavaPackage::getName).filter(name -> !name.equals("transition")))
        .containsExactlyInAnyOrderElementsOf(packages().map(name -> "transition." + name).toList());
    assertThat(packages)
        .allSatisfy(
            one -> assertThat(one.isAnnotatedWith(NullMarked.class)).as(one.getName()).isTrue());
  }

  @Test
  void noFolderHasMoreFilesThanOnesEyeTakesIn() throws IOException {
    for (String root : List.of("src/main/java", "src/test/java")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        Map<Path, Long> folders =
            files
                .filter(Files::isRegularFile)
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(folders)
            .allSatisfy((folder, count) -> assertThat(count).isLessThanOrEqualTo(45));
      }
    }
  }

  /**
   * Classes within others count as a part of those; blocks of a document and their visitor as one.
   */
  @Test
  void classesAreFreeOfCycles() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                if (type.getPackageName().equals("transition.document")) {
                  return SliceIdentifier.of("document");
                }
                JavaClass outermost = type;
                while (outermost.getEnclosingClass().isPresent()) {
                  outermost = outermost.getEnclosingClass().get();
                }
                return SliceIdentifier.of(outermost.getName());
              }

              @Override
              public String getDescription() {
                return "outermost classes";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
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
