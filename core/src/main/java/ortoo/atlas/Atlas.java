package ortoo.atlas;

import java.util.List;
import ortoo.atlas.border.Borders;
import ortoo.atlas.carriage.Carriage;
import ortoo.atlas.customs.Customs;
import ortoo.atlas.network.Network;

/// What is known of a region: an immutable set of tables, every figure with its row and source.
///
/// A [ortoo.unit.Figure] carries the id of its row; [#rows] turns it into table, line, source and
/// confidence. Rules (figures that share one unknown) are numbered too, and named in [#rules].
///
/// @param rows by row id
/// @param rules by rule id: the rule's name, or `table:key` for a row that is its own unknown
public record Atlas(
    String name,
    Network network,
    Borders borders,
    Carriage carriage,
    Customs customs,
    List<Source> sources,
    List<Row> rows,
    List<String> rules) {

  public Atlas {
    sources = List.copyOf(sources);
    rows = List.copyOf(rows);
    rules = List.copyOf(rules);
  }
}
