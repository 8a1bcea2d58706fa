package ortoo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rules can fail: bad samples break them, and what is allowed does not.
class ArchitectureRulesTest {

  private static final ArchitectureRules RULES =
      new ArchitectureRules("ortoo.sample", new ClassFileImporter().importPackages("ortoo.sample"));

  @Test
  void shorthandsAreSpeltOut() {
    var table = read("""
            | Package | Question it answers | May use |
            | --- | --- | --- |
            | unit | How much? | nothing |
            | atlas | What is known? | unit |
            | study | One question? | *all the above* |
            | data | What do files say? | *core* |
            | cli | How is it asked? | core, data |
            """);
    assertEquals(
        "[unit=[], atlas=[unit], study=[unit, atlas], data=[unit, atlas, study],"
            + " cli=[unit, atlas, study, data]]",
        table.rows().stream()
            .map(row -> row.name() + "=" + row.mayUse())
            .toList()
            .toString());
    assertEquals(List.of(), table.problems(List.of("atlas", "cli", "data", "study", "unit")));
  }

  @Test
  void aTableThatDoesNotFitIsTold() {
    var table = read("""
            | unit | How much? | atlas |
            | atlas | What is known? | unit |
            | atlas | What is known? | unit |
            | gone | What was? | nothing |
            """);
    assertEquals(
        List.of(
            "unit may use atlas, which is not a row above it",
            "atlas has two rows",
            "gone has a row and no package",
            "route has a package and no row"),
        table.problems(List.of("unit", "atlas", "route")));
  }

  @Test
  void aUseThatTheTableDoesNotAllowIsTold() {
    var rows = read("| low | ? | nothing |\n| high | ? | low |").rows();
    assertFalse(RULES.notAllowed(rows.getFirst()).isEmpty());
    assertEquals(List.of(), RULES.notAllowed(rows.getLast()));
  }

  @Test
  void aCycleIsTold() {
    assertFalse(RULES.cycles().isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> eachImpureActIsTold() throws ClassNotFoundException {
    var told = RULES.impure(List.of("low"));
    return Stream.of(Class.forName("ortoo.sample.low.Impure").getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .map(method -> method.getName())
        .map(name -> DynamicTest.dynamicTest(
            name,
            () -> assertEquals(
                !name.startsWith("may"),
                told.stream().anyMatch(line -> line.contains("Impure." + name + "(")),
                () -> String.join("\n", told))));
  }

  private static PackageTable read(String page) {
    return PackageTable.read(page.lines().toList(), List.of("unit", "atlas", "study"));
  }
}
