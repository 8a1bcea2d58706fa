package ortoo.landed.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ortoo.atlas.carriage.CarryingCost.Kind;
import ortoo.landed.statement.Carrying.Box;
import ortoo.landed.statement.Line.Reckoned;

/// What time costs, by the plan and in a drawn trip: containers kept, money tied up, freshness
/// lost.
final class TimeLines {
  private final Carrying carrying;
  private final double hours;
  private final double cif;
  private final List<Entry> entries = new ArrayList<>();

  /// @param hours from door to door
  /// @param cif USD
  TimeLines(Carrying carrying, double hours, double cif) {
    this.carrying = carrying;
    this.hours = hours;
    // A price too low for its way leaves goods of no value, not of less.
    this.cif = Math.max(0, cif);
  }

  /// The lines.
  ///
  /// @param boxDays for which a container is kept inland, if one is
  List<Entry> entries(Optional<Box> box, double boxDays) {
    box.ifPresent(kept -> detention(kept, boxDays));
    capital();
    freshness();
    return List.copyOf(entries);
  }

  private void add(
      String name, String what, Reckoned how, double usd, Entry.Sampler drawn, Kind... kinds) {
    var line = Line.usd(Stage.TIME, name, what, how, Math.round(100 * usd), carrying.rows(kinds));
    entries.add(new Entry(line, drawn));
  }

  private static double cif(Moment moment) {
    return Math.max(0, moment.prices().cif());
  }

  private void capital() {
    var capital = carrying.capital();
    if (capital.factor() == 0) {
      return;
    }
    var rate = capital.usd() * Carrying.HOURS_A_YEAR;
    var reckoned = new Reckoned(
        cif,
        "%s %% a year".formatted(Words.number(100 * rate)),
        "%s × %s × %s h / 8760 h"
            .formatted(Words.money(cif), Words.number(rate), Words.number(hours)));
    add(
        "capital tied up",
        "CIF value, from door to door",
        reckoned,
        capital.usd() * hours * cif,
        m -> m.beside(Draft.CAPITAL) * m.hours() * cif(m),
        Kind.CAPITAL);
  }

  private void freshness() {
    var share = carrying.freshness();
    var keeps = carrying.keeps();
    if (keeps.isEmpty() || share.factor() == 0) {
      return;
    }
    var lost = carrying.lost(share.usd(), hours);
    var reckoned = new Reckoned(
        cif,
        "%s %% of the value by day %s"
            .formatted(Words.number(100 * share.usd()), Words.number(keeps.get())),
        "%s × %s".formatted(Words.money(cif), Words.number(lost)));
    add(
        "loss of freshness",
        "evenly while they keep",
        reckoned,
        lost * cif,
        m -> carrying.lost(m.beside(Draft.FRESHNESS), m.hours()) * cif(m),
        Kind.FRESHNESS);
  }

  /// Days in which a carrier's container is kept inland, beyond those it is lent for.
  private void detention(Box kept, double days) {
    var day = carrying.boxDay(kept.ship());
    var free = carrying.freeDays();
    if (day.factor() == 0 || free.figures().isEmpty()) {
      return;
    }
    var reckoned = new Reckoned(
        days,
        "%s USD a day after %s".formatted(Words.number(day.usd()), Words.number(free.usd())),
        "max(0, %s − %s) days × %s"
            .formatted(Words.number(days), Words.number(free.usd()), Words.number(day.usd())));
    add(
        "demurrage and detention",
        "the carrier's container, from the quay until it is empty",
        reckoned,
        Math.max(0, days - free.usd()) * day.usd(),
        m -> Math.max(0, m.boxHours() / 24 - m.beside(Draft.FREE_DAYS)) * m.beside(Draft.BOX_DAY),
        Kind.FREE_DAYS,
        Kind.DETENTION);
  }
}
