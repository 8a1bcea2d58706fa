package ortoo.data.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ortoo.data.table.Field.Column;
import ortoo.data.text.Json;
import ortoo.data.text.Json.Arr;
import ortoo.data.text.Json.Obj;
import ortoo.data.text.Json.Text;
import ortoo.data.text.JsonReader;

/// Reads a Frictionless tabular data package, and properties of our own: `ortoo:list` (a cell
/// holds a list, so separated), `ortoo:references` (its items name a column of another table),
/// `ortoo:key` (columns that tell rows apart, where `primaryKey` would forbid empty cells), and
/// `ortoo:feeds` (which parts of the reckoning read the table).
final class DescriptorReader {
  private static final Map<String, Field.Type> TYPES = Map.of(
      "string", Field.Type.STRING,
      "number", Field.Type.NUMBER,
      "integer", Field.Type.INTEGER,
      "date", Field.Type.DATE);

  private final Problems problems;

  private DescriptorReader(Problems problems) {
    this.problems = problems;
  }

  /// @param problems gets what is wrong; the descriptor is then not to be used
  static Descriptor read(byte[] file, Problems problems) {
    return new DescriptorReader(problems).descriptor(JsonReader.read(Descriptor.FORM, file));
  }

  private Descriptor descriptor(Json json) {
    var top = object(json);
    List<Schema> tables = new ArrayList<>();
    for (var resource : list(top, "resources", true)) {
      tables.add(schema(object(resource)));
    }
    distinct(tables.stream().map(Schema::name).toList(), "resource name", json);
    distinct(tables.stream().map(Schema::table).toList(), "file", json);
    var descriptor =
        new Descriptor(text(top, "name"), find(top, "title").orElse(text(top, "name")), tables);
    checkReferences(descriptor, json);
    return descriptor;
  }

  private Schema schema(Obj resource) {
    var schema = object(get(resource, "schema"));
    List<Field> fields = new ArrayList<>();
    for (var field : list(schema, "fields", true)) {
      fields.add(field(object(field)));
    }
    distinct(fields.stream().map(Field::name).toList(), "field", schema);
    var key = names(schema, "primaryKey");
    key = key.isEmpty() ? names(schema, "ortoo:key") : key;
    List<Schema.ForeignKey> foreign = new ArrayList<>();
    for (var one : list(schema, "foreignKeys", false)) {
      foreign.add(foreignKey(object(one)));
    }
    var missing = schema.fields().containsKey("missingValues");
    return new Schema(
        text(resource, "name"),
        text(resource, "path"),
        find(resource, "title").orElse(""),
        names(resource, "ortoo:feeds"),
        fields,
        key,
        foreign,
        missing ? names(schema, "missingValues") : List.of(""));
  }

  private Schema.ForeignKey foreignKey(Obj json) {
    var reference = object(get(json, "reference"));
    return new Schema.ForeignKey(
        names(json, "fields"), text(reference, "resource"), names(reference, "fields"));
  }

  private Field field(Obj json) {
    var constraints = json.fields().containsKey("constraints")
        ? object(get(json, "constraints"))
        : new Obj(Map.of(), json.spot());
    var references = find(json, "ortoo:references").map(to -> {
      int dot = to.indexOf('.');
      return dot < 0
          ? new Column(to, "id")
          : new Column(to.substring(0, dot), to.substring(dot + 1));
    });
    return new Field(
        text(json, "name"),
        type(json),
        find(json, "description").orElse(""),
        flag(constraints, "required"),
        flag(constraints, "unique"),
        names(constraints, "enum"),
        find(json, "ortoo:list").filter(s -> !s.isEmpty()),
        references);
  }

  private Field.Type type(Obj field) {
    var written = find(field, "type").orElse("string");
    var type = TYPES.get(written);
    if (type == null) {
      fault(
          get(field, "type"),
          "type \"%s\" is not one of string, number, integer, date.".formatted(written),
          "write one of them.");
      return Field.Type.STRING;
    }
    return type;
  }

  private void checkReferences(Descriptor descriptor, Json json) {
    for (var table : descriptor.tables()) {
      for (var column : table.key()) {
        known(table, column, json);
      }
      for (var foreign : table.foreignKeys()) {
        foreign.fields().forEach(column -> known(table, column, json));
        var there = target(descriptor, table, foreign.table());
        if (there.isEmpty() || foreign.fields().size() != foreign.there().size()) {
          fault(
              json,
              "the foreign key %s of \"%s\" names \"%s\", which has no such key."
                  .formatted(foreign.fields(), table.name(), foreign.table()),
              "name a resource of this package, and as many of its fields.");
        } else {
          foreign.there().forEach(column -> known(there.get(), column, json));
        }
      }
      for (var field : table.fields()) {
        field.references().ifPresent(to -> checkReference(descriptor, table, to, json));
      }
    }
  }

  private void checkReference(Descriptor descriptor, Schema table, Column to, Json json) {
    target(descriptor, table, to.table())
        .ifPresentOrElse(
            there -> known(there, to.field(), json),
            () -> fault(
                json,
                "ortoo:references \"%s\" of \"%s\" names no resource.".formatted(to, table.name()),
                "write resource.field, such as \"places.id\"."));
  }

  /// The table a key refers to: by resource name, by file name, or itself when empty.
  static Optional<Schema> target(Descriptor descriptor, Schema from, String name) {
    return name.isEmpty()
        ? Optional.of(from)
        : descriptor.tables().stream()
            .filter(t -> t.name().equals(name) || t.table().equals(name))
            .findFirst();
  }

  private void known(Schema table, String column, Json json) {
    if (table.indexOf(column) < 0) {
      fault(
          json,
          "a key names the field \"%s\", which \"%s\" has not.".formatted(column, table.name()),
          "describe the field, or mend the key.");
    }
  }

  private void distinct(List<String> names, String what, Json json) {
    var seen = new HashSet<String>();
    for (var name : names) {
      if (!seen.add(name)) {
        fault(json, "%s \"%s\" is there twice.".formatted(what, name), "take one of the two out.");
      }
    }
  }

  private void fault(Json at, String what, String remedy) {
    problems.add(Descriptor.FILE, at.spot().line(), at.spot().column(), what, remedy);
  }

  private Obj object(Json json) {
    if (json instanceof Obj object) {
      return object;
    }
    fault(json, "an object is wanted here, not %s.".formatted(json.kind()), "write { … }.");
    return new Obj(Map.of(), json.spot());
  }

  private Json get(Obj object, String name) {
    var value = object.fields().get(name);
    if (value == null) {
      fault(object, "\"%s\" is missing.".formatted(name), "add it to this object.");
      return new Obj(Map.of(), object.spot());
    }
    return value;
  }

  private List<Json> list(Obj object, String name, boolean required) {
    if (!required && !object.fields().containsKey(name)) {
      return List.of();
    }
    var value = get(object, name);
    if (value instanceof Arr array) {
      return array.items();
    }
    fault(value, "\"%s\" is %s, not a list.".formatted(name, value.kind()), "write [ … ].");
    return List.of();
  }

  /// A string, or a list of strings, as Frictionless allows for keys.
  private List<String> names(Obj object, String name) {
    var value = object.fields().get(name);
    return switch (value) {
      case null -> List.of();
      case Text text -> List.of(text.value());
      case Arr array -> array.items().stream().map(this::text).toList();
      default -> List.of(text(value));
    };
  }

  private String text(Obj object, String name) {
    return text(get(object, name));
  }

  private String text(Json json) {
    if (json instanceof Text text) {
      return text.value();
    }
    fault(json, "a text is wanted here, not %s.".formatted(json.kind()), "write \"…\".");
    return "";
  }

  private Optional<String> find(Obj object, String name) {
    return Optional.ofNullable(object.fields().get(name)).map(this::text);
  }

  private boolean flag(Obj object, String name) {
    var value = object.fields().get(name);
    if (value == null) {
      return false;
    }
    if (value instanceof Json.Other other && other.written().matches("true|false")) {
      return other.written().equals("true");
    }
    fault(value, "\"%s\" is %s.".formatted(name, value.kind()), "write true or false.");
    return false;
  }
}
