package ortoo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The rules of ARCHITECTURE.md over compiled classes; each returns what breaks it.
///
/// @param root the package all others are in, as in `ortoo`
record ArchitectureRules(String root, JavaClasses code) {

  /// Types of the JDK that reach outside the program, or differ from run to run.
  private static final DescribedPredicate<JavaClass> OUTSIDE =
      describe("reach a file, a socket, a process or a clock", ArchitectureRules::isOutside);

  private static final List<String> OUTSIDE_PACKAGES =
      List.of("java.io.", "java.net.", "java.nio.file.", "java.nio.channels.");

  private static final Set<String> OUTSIDE_TYPES = Set.of(
      "java.lang.Process",
      "java.lang.ProcessBuilder",
      "java.lang.Runtime",
      "java.time.Clock",
      "java.time.InstantSource",
      "java.util.concurrent.ThreadLocalRandom",
      "java.security.SecureRandom");

  /// `Owner.method/parameters`; `*` is any number of parameters.
  private static final Set<String> HIDDEN_INPUT = Set.of(
      "java.lang.System.currentTimeMillis/0",
      "java.lang.System.nanoTime/0",
      "java.lang.System.getenv/*",
      "java.lang.System.getProperty/*",
      "java.lang.System.identityHashCode/1",
      "java.lang.Boolean.getBoolean/1",
      "java.lang.Integer.getInteger/*",
      "java.lang.Long.getLong/*",
      "java.time.ZoneId.systemDefault/0",
      "java.util.TimeZone.getDefault/0",
      "java.util.Locale.getDefault/*",
      "java.lang.Math.random/0",
      "java.lang.StrictMath.random/0",
      "java.util.UUID.randomUUID/0",
      "java.util.Collections.shuffle/1",
      "java.util.Random.<init>/0",
      "java.util.SplittableRandom.<init>/0",
      "java.util.random.RandomGenerator.getDefault/0",
      "java.util.random.RandomGenerator.of/1",
      "java.util.random.RandomGeneratorFactory.create/0");

  private static final DescribedPredicate<JavaAccess<?>> HIDDEN =
      describe("the clock, the machine or an unseeded draw", ArchitectureRules::isHidden);

  private static boolean isOutside(JavaClass type) {
    var name = type.getName();
    return OUTSIDE_TYPES.contains(name)
        || (OUTSIDE_PACKAGES.stream().anyMatch(name::startsWith)
            && !name.equals("java.io.Serializable"));
  }

  private static boolean isHidden(JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    var owner = target.getOwner().getName();
    var name = owner + "." + target.getName() + "/";
    return HIDDEN_INPUT.contains(name + "*")
        || HIDDEN_INPUT.contains(name + target.getRawParameterTypes().size())
        || (owner.startsWith("java.time.") && target.getName().equals("now"));
  }

  /// Uses of packages that the row does not allow.
  List<String> notAllowed(PackageTable.Row row) {
    var allowed = Stream.concat(Stream.of(row.name()), row.mayUse().stream())
        .map(this::in)
        .toArray(String[]::new);
    var others = resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed)));
    return broken(
        noClasses().that().resideInAPackage(in(row.name())).should().dependOnClassesThat(others));
  }

  /// Places where one of the packages reaches outside, or takes in what the question did not say.
  List<String> impure(List<String> packages) {
    var core = packages.stream().map(this::in).toArray(String[]::new);
    var outside = noClasses().that().resideInAnyPackage(core).should().dependOnClassesThat(OUTSIDE);
    var hidden = noClasses().that().resideInAnyPackage(core).should().accessTargetWhere(HIDDEN);
    return Stream.of(outside, hidden).flatMap(rule -> broken(rule).stream()).toList();
  }

  /// Packages, sub-packages included, that use each other, even by a detour.
  List<String> cycles() {
    return broken(slices().matching(root + ".(**)").should().beFreeOfCycles());
  }

  private List<String> broken(ArchRule rule) {
    return rule.allowEmptyShould(true).evaluate(code).getFailureReport().getDetails();
  }

  private String in(String name) {
    return root + "." + name + "..";
  }
}
