package ortoo.data;

import java.util.Set;
import ortoo.atlas.customs.Clearance;
import ortoo.atlas.customs.Customs;
import ortoo.atlas.customs.ExchangeRate;
import ortoo.atlas.customs.Membership;
import ortoo.atlas.customs.Permit;
import ortoo.atlas.customs.Regime;

/// Makes what is known of regimes, clearance, permits, blocs, duties and papers from the tables of
/// customs.
final class CustomsTables {
  private final Ledger ledger;
  private final Set<String> countries;

  private CustomsTables(Ledger ledger) {
    this.ledger = ledger;
    countries = ledger.ids("countries", "*");
  }

  static Customs read(Ledger ledger) {
    return new CustomsTables(ledger).customs();
  }

  private Customs customs() {
    var goods = ledger.ids("goods", "*");
    return new Customs(
        ledger.read("regimes", CustomsTables::regime),
        ledger.read("clearances", row -> clearance(row, goods)),
        ledger.read("permits", CustomsTables::permit),
        ledger.read("blocs", CustomsTables::membership),
        ledger.read("exchange_rates", CustomsTables::exchangeRate),
        DutyTables.read(ledger),
        PaperTables.read(ledger));
  }

  private static Regime regime(Cells row) {
    row.checkPeriod("valid_from", "valid_to");
    return new Regime(
        row.text("id"),
        row.text("name"),
        Set.copyOf(row.items("territories")),
        row.choices("modes", Words.MODES),
        Set.copyOf(row.items("excludes")),
        row.yes("through"),
        row.items("documents"),
        row.findDate("valid_from"),
        row.findDate("valid_to"),
        row.figure("fee"),
        row.figure("guarantee_pct", 100),
        row.figure("open_h", Cells.MOST_HOURS),
        row.row());
  }

  private Clearance clearance(Cells row, Set<String> goods) {
    return new Clearance(
        row.word("country", countries),
        row.choice("kind", Words.yesNo("export", "import")),
        row.word("goods", goods),
        row.figure("hours", Cells.MOST_HOURS),
        row.figure("usd"),
        row.row());
  }

  private static Permit permit(Cells row) {
    row.checkPeriod("valid_from", "valid_to");
    return new Permit(
        row.text("registration"),
        row.text("territory"),
        row.yes("bilateral"),
        row.yes("transit"),
        row.yes("third"),
        Set.copyOf(row.items("crossings")),
        row.findDate("valid_from"),
        row.findDate("valid_to"),
        row.row());
  }

  private static Membership membership(Cells row) {
    row.checkPeriod("from", "to");
    return new Membership(
        row.text("bloc"),
        row.text("country"),
        row.text("status"),
        row.findDate("from"),
        row.findDate("to"),
        row.row());
  }

  private static ExchangeRate exchangeRate(Cells row) {
    return new ExchangeRate(
        row.text("currency"), row.date("date"), row.number("per_usd", 0, 1e12), row.row());
  }
}
