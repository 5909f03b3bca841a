package org.glotip;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The house: which room may import which, and what only one room may do.
 *
 * <pre>model &lt;- reference &lt;- stages &lt;- Pipeline (root) &lt;- cli</pre>
 */
@AnalyzeClasses(packages = "org.glotip", importOptions = DoNotIncludeTests.class)
final class HouseTest {
  private static final String ROOT = "org.glotip";
  private static final List<String> STAGES =
      List.of("intake", "normalise", "validate", "statistics", "disclosure", "report");
  private static final Set<String> CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.util.Date.<init>",
          "java.util.Calendar.getInstance");
  private static final Set<String> MACHINE =
      Set.of(
          "java.time.ZoneId.systemDefault",
          "java.util.TimeZone.getDefault",
          "java.util.Locale.getDefault",
          "java.nio.charset.Charset.defaultCharset");

  @ArchTest static final ArchRule modelImportsNoRoom = room("model", List.of());

  @ArchTest static final ArchRule referenceImportsModel = room("reference", List.of("model"));

  @ArchTest static final ArchRule intakeKnowsNoOtherStage = stage("intake");
  @ArchTest static final ArchRule normaliseKnowsNoOtherStage = stage("normalise");
  @ArchTest static final ArchRule validateKnowsNoOtherStage = stage("validate");
  @ArchTest static final ArchRule statisticsKnowsNoOtherStage = stage("statistics");
  @ArchTest static final ArchRule disclosureKnowsNoOtherStage = stage("disclosure");
  @ArchTest static final ArchRule reportKnowsNoOtherStage = stage("report");

  @ArchTest
  static final ArchRule rootImportsNoCommand =
      noClasses()
          .that()
          .resideInAPackage(ROOT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(rooms("cli"));

  @ArchTest
  static final ArchRule everyClassLivesInARoom =
      classes()
          .that()
          .resideInAPackage(ROOT + "..")
          .should()
          .resideInAnyPackage(
              Stream.concat(
                      Stream.of(ROOT),
                      Stream.concat(Stream.of("model", "reference", "cli"), STAGES.stream())
                          .map(HouseTest::rooms))
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule onlyStatisticsHasTablesaw = only("tech.tablesaw..", "statistics");

  @ArchTest
  static final ArchRule onlyIntakeAndReportHavePoi = only("org.apache.poi..", "intake", "report");

  @ArchTest
  static final ArchRule onlyIntakeAndReportHaveFastExcel = only("org.dhatim..", "intake", "report");

  @ArchTest static final ArchRule onlyCliHasPicocli = only("picocli..", "cli");

  @ArchTest
  static final ArchRule onlyMainEndsTheProcess =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".cli.Main")
          .should()
          .accessTargetWhere(
              calls(
                  Set.of(
                      "java.lang.System.exit",
                      "java.lang.Runtime.exit",
                      "java.lang.Runtime.halt")));

  @ArchTest
  static final ArchRule onlyPipelineAndCliReadTheClock =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT, rooms("cli"))
          .should()
          .accessTargetWhere(describe("read the clock", HouseTest::readsTheClock));

  @ArchTest
  static final ArchRule nobodyAsksTheMachineWhereItIs =
      noClasses().should().accessTargetWhere(calls(MACHINE));

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Manager|Helper|Impl)(\\$.*)?")
          .because("such a name fits anything, so it says nothing");

  /** A stage talks in model records and knows the reference data, and nothing else of ours. */
  private static ArchRule stage(String name) {
    return room(name, List.of("model", "reference"));
  }

  private static ArchRule room(String name, List<String> mayImport) {
    String[] allowed =
        Stream.concat(Stream.of(name), mayImport.stream())
            .map(HouseTest::rooms)
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> forbidden =
        resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    return noClasses()
        .that()
        .resideInAPackage(rooms(name))
        .should()
        .dependOnClassesThat(
            forbidden.as("are of a room other than %s", String.join(", ", allowed)));
  }

  private static ArchRule only(String library, String... mayImport) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(Stream.of(mayImport).map(HouseTest::rooms).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static String rooms(String name) {
    return ROOT + "." + name + "..";
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Set<String> methods) {
    return describe("one of " + methods, access -> methods.contains(nameOf(access)));
  }

  /** {@code now()} and {@code now(ZoneId)}; with a clock handed in, nobody reads the machine's. */
  private static boolean readsTheClock(JavaAccess<?> access) {
    String name = nameOf(access);
    if (name.startsWith("java.time.")) {
      return name.startsWith("java.time.Clock.system")
          || (name.endsWith(".now") && !takesClock(access));
    }
    return CLOCKS.contains(name) && parameters(access).isEmpty();
  }

  private static boolean takesClock(JavaAccess<?> access) {
    return parameters(access).stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
  }

  private static List<JavaClass> parameters(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget method
        ? method.getRawParameterTypes()
        : List.of();
  }

  private static String nameOf(JavaAccess<?> access) {
    return access.getTargetOwner().getName() + "." + access.getTarget().getName();
  }
}
