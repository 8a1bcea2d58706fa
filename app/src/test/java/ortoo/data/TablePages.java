package ortoo.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ortoo.data.table.Descriptor;
import ortoo.data.table.Field;
import ortoo.data.table.Schema;

/// The pages of `docs/data/`, as they follow from a `datapackage.json`: one a table, and an index.
final class TablePages {
  private final Descriptor descriptor;

  TablePages(Descriptor descriptor) {
    this.descriptor = descriptor;
  }

  /// Text by file name.
  Map<String, String> pages() {
    var pages = new LinkedHashMap<String, String>();
    pages.put("README.md", index());
    for (var table : descriptor.tables()) {
      pages.put(table.table() + ".md", page(table));
    }
    return pages;
  }

  private String index() {
    var text = new StringBuilder("""
        # Tables of an atlas

        An atlas is a folder of these CSV tables and the `datapackage.json` that describes them \
        (Frictionless). All of them have to be there; the header line is enough for a table of \
        which nothing is known. The pages are made from that description; to change one, change \
        the description and run `./verify -Dortoo.golden=rewrite`.

        `ortoo check DIR` tells what is wrong or doubtful in an atlas, with line and column.

        | Table | What it holds |
        | --- | --- |
        """);
    for (var table : descriptor.tables()) {
      text.append("| [%s.csv](%s.md) | %s |%n"
          .formatted(table.table(), table.table(), cell(table.title())));
    }
    return text.toString();
  }

  private String page(Schema table) {
    var text = new StringBuilder("# %s.csv%n%n%s%n".formatted(table.table(), table.title()));
    if (!table.feeds().isEmpty()) {
      text.append("%nRead by:%n%n".formatted());
      table.feeds().forEach(feed -> text.append("- %s%n".formatted(feed)));
    }
    if (!table.key().isEmpty()) {
      text.append("%nRows are told apart by: %s.%n".formatted(names(table.key())));
    }
    text.append("%n| Column | Holds | Filled | Meaning |%n| --- | --- | --- | --- |%n".formatted());
    for (var field : table.fields()) {
      text.append("| %s | %s | %s | %s |%n"
          .formatted(
              "`%s`".formatted(field.name()),
              holds(table, field),
              field.required() ? "always" : "may be empty",
              cell(field.description())));
    }
    return text.toString();
  }

  private String holds(Schema table, Field field) {
    var kind = kind(field);
    var target = target(table, field);
    if (target.isPresent()) {
      kind = target.get();
    }
    return field.list().map("list (`%s`) of "::formatted).orElse("") + kind;
  }

  private static String kind(Field field) {
    return field.choices().isEmpty()
        ? switch (field.type()) {
          case STRING -> "text";
          case NUMBER -> "number";
          case INTEGER -> "whole number";
          case DATE -> "date, YYYY-MM-DD";
        }
        : names(field.choices());
  }

  /// What a reference names, with a link to its table.
  private Optional<String> target(Schema table, Field field) {
    List<String> named = new ArrayList<>();
    field.references().ifPresent(to -> named.add(link(to.table(), to.field())));
    for (var foreign : table.foreignKeys()) {
      int part = foreign.fields().indexOf(field.name());
      if (part >= 0) {
        named.add(link(foreign.table(), foreign.there().get(part)));
      }
    }
    return named.stream().findFirst();
  }

  private String link(String name, String field) {
    var table = descriptor.tables().stream()
        .filter(t -> t.name().equals(name) || t.table().equals(name))
        .findFirst()
        .map(Schema::table)
        .orElse(name);
    return "`%s` of [%s](%s.md)".formatted(field, table, table);
  }

  private static String names(List<String> fields) {
    return "`%s`".formatted(String.join("`, `", fields));
  }

  /// Text as a cell of a Markdown table can hold it.
  private static String cell(String text) {
    var plain = text.replace("|", "\\|").replace("*", "\\*");
    return plain.isEmpty()
        ? ""
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
