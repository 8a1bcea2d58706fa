package ortoo.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import ortoo.data.text.Json;
import ortoo.data.text.Json.Arr;
import ortoo.data.text.Json.Obj;
import ortoo.data.text.Json.Text;
import ortoo.data.text.JsonReader;

/// The steppe's `datapackage.json` is one that any Frictionless tool can read.
///
/// Holds it to the tabular data package profile (Frictionless v1) where we use that.
class DescriptorFormTest {
  private static final Path STEPPE = Path.of("data/steppe");
  private static final Path FILE = STEPPE.resolve(Descriptor.FILE);

  private static Json get(Json object, String name) {
    return assertNotNullJson(assertInstanceOf(Obj.class, object).fields().get(name), name);
  }

  private static Json assertNotNullJson(@org.jspecify.annotations.Nullable Json json, String name) {
    assertNotNull(json, name);
    return json;
  }

  private static String text(Json object, String name) {
    return assertInstanceOf(Text.class, get(object, name), name).value();
  }

  private static List<Json> items(Json object, String name) {
    return assertInstanceOf(Arr.class, get(object, name), name).items();
  }

  private static boolean has(Json object, String name) {
    return assertInstanceOf(Obj.class, object).fields().containsKey(name);
  }

  @Test
  void namesItsProfilesAndResources() throws IOException {
    var json = JsonReader.read(Descriptor.FORM, Files.readAllBytes(FILE));
    assertEquals("tabular-data-package", text(json, "profile"));
    assertTrue(text(json, "name").matches("[-a-z0-9._/]+"));
    for (var resource : items(json, "resources")) {
      assertEquals("tabular-data-resource", text(resource, "profile"));
      assertTrue(text(resource, "name").matches("[-a-z0-9._/]+"), text(resource, "name"));
      assertTrue(text(resource, "path").matches("[a-z_]+\\.csv"), text(resource, "path"));
      assertEquals("utf-8", text(resource, "encoding"));
    }
  }

  @Test
  void aForeignKeyHasAsManyFieldsHereAsThere() throws IOException {
    var json = JsonReader.read(Descriptor.FORM, Files.readAllBytes(FILE));
    for (var resource : items(json, "resources")) {
      var schema = get(resource, "schema");
      if (has(schema, "foreignKeys")) {
        for (var key : items(schema, "foreignKeys")) {
          // The profile wants both to be names, or both to be lists.
          assertEquals(
              get(key, "fields").getClass(),
              get(get(key, "reference"), "fields").getClass(),
              text(resource, "name"));
        }
      }
    }
  }

  @Test
  void aPrimaryKeyIsAlwaysFilled() {
    for (var table : TablePackage.describe(STEPPE).tables()) {
      // `ortoo:key` may hold empty cells; what is called primaryKey may not.
      var single = table.key().size() == 1;
      for (var name : table.key()) {
        assertTrue(!single || table.find(name).orElseThrow().required(), table.name());
      }
    }
  }
}
