package ortoo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the code to the package table in ARCHITECTURE.md. To change a rule, change the table.
class ArchitectureTest {

  private static final ArchitectureRules RULES = new ArchitectureRules(
      "ortoo",
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("ortoo"));

  @Test
  void theTableListsEachPackageOnceAndInOrder() throws IOException {
    var existing =
        Stream.of(packagesOf("core"), packagesOf("app")).flatMap(List::stream).toList();
    assertEquals(List.of(), table().problems(existing));
  }

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyWhatTheTableAllows() throws IOException {
    return table().rows().stream()
        .map(row -> DynamicTest.dynamicTest(
            row.name(), () -> assertEquals(List.of(), RULES.notAllowed(row))));
  }

  @Test
  void coreReachesNothingOutsideAndTakesInNothingUnsaid() throws IOException {
    assertEquals(List.of(), RULES.impure(packagesOf("core")));
  }

  @Test
  void noTwoPackagesUseEachOther() {
    assertEquals(List.of(), RULES.cycles());
  }

  private static PackageTable table() throws IOException {
    var page = Files.readAllLines(Top.folder().resolve("ARCHITECTURE.md"));
    return PackageTable.read(page, packagesOf("core"));
  }

  private static List<String> packagesOf(String module) throws IOException {
    try (var folders = Files.list(Top.folder().resolve(module).resolve("src/main/java/ortoo"))) {
      return folders
          .filter(Files::isDirectory)
          .map(Path::getFileName)
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }
}
