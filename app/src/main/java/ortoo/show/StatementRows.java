package ortoo.show;

import static ortoo.show.TextLines.padLeft;
import static ortoo.show.TextLines.padRight;
import static ortoo.show.TextLines.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ortoo.landed.statement.Incoterm;
import ortoo.landed.statement.Line;
import ortoo.landed.statement.Stage;
import ortoo.landed.statement.Statement;
import ortoo.route.chance.Percentiles;

/// A statement as rows: its lines by stage, and the price on each term between them.
record StatementRows(Statement statement) {

  /// One row.
  ///
  /// @param sum true for a price or total, false for a line
  /// @param brief the text where there is little room
  /// @param paid what is paid in the money of the country, where that is not USD
  record Row(
      boolean sum, String text, String brief, String rate, String paid, String usd, String range) {
    static Row sum(String text, double usd, String range) {
      return new Row(true, text, text, "", "", cents(usd), range);
    }
  }

  /// A stage with its heading.
  record Block(String heading, List<Row> rows) {}

  List<Block> blocks() {
    var prices = statement.prices();
    var blocks = new ArrayList<Block>();
    blocks.add(block("Goods", Stage.GOODS, Optional.of(Incoterm.EXW)));
    blocks.add(block("In the sender's country", Stage.ORIGIN, Optional.of(Incoterm.FOB)));
    var border = statement.border();
    blocks.add(block(
        border ? "To the customs border of the receiver" : "On the way",
        Stage.MAIN,
        Optional.of(Incoterm.CIF)));
    if (prices.dap() != prices.cif() || !border) {
      blocks.add(block("From there to the door", Stage.ONWARD, Optional.of(Incoterm.DAP)));
    }
    blocks.add(block(
        "Clearance, duty and tax, %s".formatted(statement.cleared()),
        Stage.IMPORT,
        Optional.empty()));
    blocks.add(block("What time costs", Stage.TIME, Optional.empty()));
    return blocks.stream().filter(block -> !block.rows.isEmpty()).toList();
  }

  private Block block(String heading, Stage stage, Optional<Incoterm> term) {
    var rows = new ArrayList<Row>();
    LandedView.lines(statement, stage).forEach(line -> rows.add(row(line)));
    term.ifPresent(t -> rows.add(Row.sum(price(t), statement.prices().on(t), "")));
    return new Block(heading, rows);
  }

  private String price(Incoterm term) {
    return term == Incoterm.CIF && statement.border() ? "= CIF, the customs value" : "= " + term;
  }

  /// The last row: all together, or all that is known.
  Row total() {
    var known = !Double.isNaN(statement.totalUsd());
    return Row.sum(
        known ? "= LANDED COST" : "= LANDED COST, known lines only",
        statement.knownUsd(),
        range(statement.total()));
  }

  private static Row row(Line line) {
    var paid = line.currency().equals("USD") || !line.known()
        ? ""
        : "%s %s".formatted(cents(line.amount()), line.currency());
    var what = line.name().equals("goods")
        ? line.what()
        : "%s%s: %s".formatted(line.name(), where(line), line.what());
    var brief = paid.isEmpty() ? what : "%s%s: %s".formatted(line.name(), where(line), paid);
    return new Row(false, what, brief, line.rate(), paid, cents(line.usd()), range(line.spread()));
  }

  /// ` in MN` where goods are released on the way.
  private static String where(Line line) {
    return line.country().map(country -> " in " + country).orElse("");
  }

  static String cents(double usd) {
    return Double.isNaN(usd) ? "unknown" : String.format(Locale.ROOT, "%,.2f", usd);
  }

  static String range(Optional<Percentiles> spread) {
    return spread
        .filter(p -> Double.isFinite(p.p90()) && Math.round(p.p10()) != Math.round(p.p90()))
        .map(p -> "%s–%s".formatted(whole(p.p10()), whole(p.p90())))
        .orElse("");
  }

  private static final int TEXT = 50;
  private static final int RATE = 22;

  /// As a line of 100 characters; what does not fit is cut, the page and the JSON have it whole.
  static String line(Row row) {
    var indent = row.sum ? " " : "   ";
    return padRight(indent + TextLines.shortened(row.brief, TEXT - 1 - indent.length()), TEXT)
        + padRight(TextLines.shortened(row.rate, RATE - 1), RATE)
        + padLeft(" " + row.usd, 12)
        + padLeft(" " + row.range, 16);
  }
}
