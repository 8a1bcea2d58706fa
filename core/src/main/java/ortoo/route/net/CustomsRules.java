package ortoo.route.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ortoo.atlas.Atlas;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.customs.Clearance;
import ortoo.atlas.customs.Regime;
import ortoo.atlas.network.Place;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.time.Driving;
import ortoo.route.trip.Consignment;
import ortoo.unit.Mode;

/// Under which customs regime goods are, what it takes to change it, and when that is allowed.
///
/// Status 0 is free circulation, 1 temporary storage in a port or airport, then the regimes of the
/// atlas. Goods start free in their country of origin. Entering another customs territory needs a
/// regime that holds there (a through regime such as TIR or SMGS goes on, another is opened at the
/// border), or import clearance at the border of the receiver's country. Back in their own
/// territory
/// they are free again. At the door what is still under a regime is cleared.
final class CustomsRules {
  static final int FREE = 0;
  static final int STORED = 1;
  private static final int FIRST = 2;

  private final Names names;
  private final Prices prices;
  private final Consignment consignment;
  private final List<Regime> regimes = new ArrayList<>();
  /// For each vehicle and regime, the territories it holds in, one bit each.
  private final long[][] holds;
  private final boolean[] through;
  private final int home;
  private final int goal;
  private final int goalCountry;
  private final Optional<Clearance> export;
  private final Optional<Clearance> importing;
  private final long[][] openCents;
  private final int[] openMinutes;
  private long importCents;
  private int importMinutes;

  CustomsRules(Names names, Atlas atlas, Prices prices, Consignment consignment, Bars bars) {
    this.names = names;
    this.prices = prices;
    this.consignment = consignment;
    for (var regime : atlas.customs().regimes()) {
      if (regime.holds(consignment.departs()) && !bars.shuts(regime.id())) {
        regimes.add(regime);
      }
    }
    holds = new long[names.vehicles.size()][regimes.size()];
    through = new boolean[regimes.size()];
    for (var i = 0; i < regimes.size(); i++) {
      through[i] = regimes.get(i).through();
      for (var v = 0; v < holds.length; v++) {
        holds[v][i] =
            regimes.get(i).covers(names.vehicles.get(v)) ? territories(regimes.get(i)) : 0;
      }
    }
    goalCountry = names.country(consignment.to().country());
    home = names.territoryOf[names.country(consignment.origin())];
    goal = names.territoryOf[goalCountry];
    export = clearance(atlas, consignment.from().country(), true);
    importing = clearance(atlas, consignment.to().country(), false);
    openCents = new long[regimes.size()][names.vehicles.size()];
    openMinutes = new int[regimes.size()];
    reckon();
  }

  private void reckon() {
    for (var i = 0; i < regimes.size(); i++) {
      for (var v = 0; v < names.vehicles.size(); v++) {
        var vehicle = names.vehicles.get(v);
        if (prices.carries(vehicle)) {
          var papers = open(consignment.from(), regimes.get(i), vehicle, Optional.empty());
          openCents[i][v] = papers.cents();
          openMinutes[i] = papers.minutes();
        }
      }
    }
    var papers = importing(STORED);
    importCents = papers.map(Step.Papers::cents).orElse(0L);
    importMinutes = papers.map(Step.Papers::minutes).orElse(0);
  }

  private long territories(Regime regime) {
    var bits = 0L;
    for (var id : regime.territories()) {
      var t = names.findTerritory(id);
      bits |= t < 0 ? 0 : 1L << t;
    }
    return bits;
  }

  private Optional<Clearance> clearance(Atlas atlas, String country, boolean export) {
    Optional<Clearance> best = Optional.empty();
    var rank = -1;
    for (var row : atlas.customs().clearances()) {
      var c = row.country().equals(country) ? 2 : row.country().equals("*") ? 0 : -9;
      var g = row.goods().equals(consignment.goods().id()) ? 1 : row.goods().equals("*") ? 0 : -9;
      if (row.export() == export && c + g > rank) {
        rank = c + g;
        best = Optional.of(row);
      }
    }
    return best;
  }

  /// True if the goods end in another customs territory than they start in.
  boolean leavesHome() {
    return home != goal;
  }

  int statuses() {
    return FIRST + regimes.size();
  }

  private boolean valid(int status, int vehicle, int territory) {
    return status >= FIRST && (holds[vehicle][status - FIRST] >>> territory & 1) != 0;
  }

  /// The statuses goods may have after entering country b from a over land, from `status` before.
  ///
  /// @param out room for [#statuses()] entries
  /// @return how many there are
  int entering(int status, int vehicle, int a, int b, int[] out) {
    var from = names.territoryOf[a];
    var into = names.territoryOf[b];
    if (from == into) {
      out[0] = status;
      return 1;
    }
    if (status == FREE && from != home) {
      return 0;
    }
    if (into == home) {
      out[0] = FREE;
      return 1;
    }
    return opening(status, vehicle, into, b, out);
  }

  /// What is left of a status after leaving country a for b: only a through regime outlives its
  /// territory; anything else counts as in storage, and needs papers anew.
  int leaving(int status, int a, int b) {
    var ends = names.territoryOf[a] != names.territoryOf[b]
        && (status < FIRST || !regimes.get(status - FIRST).through());
    return ends ? STORED : status;
  }

  /// Going on with a through regime, opening one, or clearing in the receiver's country.
  private int opening(int status, int vehicle, int territory, int country, int[] out) {
    var n = 0;
    if (valid(status, vehicle, territory) && through[status - FIRST]) {
      out[n++] = status;
    }
    for (var s = FIRST; s < statuses(); s++) {
      if (valid(s, vehicle, territory)
          && (s != status || !regimes.get(s - FIRST).through())) {
        out[n++] = s;
      }
    }
    if (country == goalCountry) {
      out[n++] = FREE;
    }
    return n;
  }

  /// The statuses after changing at a place of this country into a vehicle.
  int changing(int status, int vehicle, int country, int[] out) {
    var mode = names.vehicles.get(vehicle).mode();
    if (mode == Mode.SEA || mode == Mode.FERRY || mode == Mode.AIR) {
      out[0] = status == FREE ? FREE : STORED;
      return 1;
    }
    var territory = names.territoryOf[country];
    if (status == FREE || valid(status, vehicle, territory)) {
      out[0] = status;
      return 1;
    }
    return opening(status, vehicle, territory, country, out);
  }

  /// The statuses after a ride from country a over others to the last of `passes`.
  int riding(int status, int vehicle, int a, int[] passes, int[] out) {
    var b = passes.length == 0 ? a : passes[passes.length - 1];
    var from = names.territoryOf[a];
    var into = names.territoryOf[b];
    var stays = from == into;
    for (var c : passes) {
      stays &= names.territoryOf[c] == from;
    }
    if (stays) {
      out[0] = status;
      return 1;
    }
    if (status == FREE && from != home) {
      return 0;
    }
    if (into == home) {
      out[0] = FREE;
      return 1;
    }
    if (names.vehicles.get(vehicle).mode() != Mode.RAIL) {
      out[0] = STORED;
      return 1;
    }
    var n = 0;
    for (var s = FIRST; s < statuses(); s++) {
      if (valid(s, vehicle, into) && through[s - FIRST]) {
        out[n++] = s;
      }
    }
    return n;
  }

  /// Planned cents of a change of status between countries a and b (which may be the same), as
  /// [#papers] charges them.
  long cents(int a, int b, int before, int after, int vehicle) {
    if (opens(before, after)) {
      return openCents[after - FIRST][vehicle];
    }
    return clears(a, b, before, after) ? importCents : 0;
  }

  /// Planned minutes of a change of status.
  int minutes(int a, int b, int before, int after) {
    if (opens(before, after)) {
      return openMinutes[after - FIRST];
    }
    return clears(a, b, before, after) ? importMinutes : 0;
  }

  private static boolean opens(int before, int after) {
    return after >= FIRST && after != before;
  }

  /// Import clearance: from a regime or storage to free circulation in the receiver's territory, or
  /// straight over its border.
  private boolean clears(int a, int b, int before, int after) {
    return after == FREE && inGoal(b) && (before != FREE || !inGoal(a));
  }

  /// True if import is cleared in this country, if anywhere.
  boolean inGoal(int country) {
    return home != goal && names.territoryOf[country] == goal;
  }

  /// Import clearance still to come for goods of this status in this country.
  boolean owesImport(int status, int country) {
    return leavesHome() && (status != FREE || !inGoal(country));
  }

  long importCents() {
    return importCents;
  }

  int importMinutes() {
    return importMinutes;
  }

  /// For each status those that cover it; of two that cover each other, the first.
  int[][] better() {
    var covering = new int[statuses()][];
    for (var worse = 0; worse < covering.length; worse++) {
      var w = worse;
      covering[w] = IntStream.range(0, statuses())
          .filter(b -> b != w && covers(b, w) && (b < w || !covers(w, b)))
          .toArray();
    }
    return covering;
  }

  /// True if goods under `better` can go wherever goods under `worse` can, with no more papers.
  private boolean covers(int better, int worse) {
    if (better == worse) {
      return true;
    }
    if (better < FIRST || worse < FIRST) {
      return false;
    }
    var b = regimes.get(better - FIRST);
    var w = regimes.get(worse - FIRST);
    return (b.through() || !w.through())
        && b.territories().containsAll(w.territories())
        && b.modes().containsAll(w.modes())
        && w.excludes().containsAll(b.excludes());
  }

  /// What a change of status on the way from one place to another (which may be the same) takes,
  /// where it is done; none if nothing.
  ///
  /// @param vehicle whose count the document's fee goes by
  Optional<Step.Papers> papers(
      Move move, Place at, int before, int after, Vehicle vehicle, Optional<Driving> driving) {
    if (opens(before, after)) {
      return Optional.of(open(at, regimes.get(after - FIRST), vehicle, driving));
    }
    return clears(move.from(), move.to(), before, after)
        ? importing.map(row -> clear(at, row, "import", driving))
        : Optional.empty();
  }

  /// Countries a move goes from and to, as indices.
  record Move(int from, int to) {}

  private Step.Papers open(Place at, Regime regime, Vehicle vehicle, Optional<Driving> driving) {
    var charges = new ArrayList<Charge>();
    charges.add(prices.perVehicle("transit documents", regime.fee(), vehicle));
    if (regime.guaranteePct().high() > 0) {
      charges.add(
          new Charge("guarantee", consignment.valueUsd() / 100, List.of(regime.guaranteePct())));
    }
    return new Step.Papers(
        at, regime.id(), regime.documents(), regime.openHours(), driving, charges);
  }

  private Step.Papers clear(Place at, Clearance row, String act, Optional<Driving> driving) {
    return new Step.Papers(
        at,
        act,
        List.of(row.export() ? "export declaration" : "import declaration"),
        row.hours(),
        driving,
        List.of(prices.perUnit(act + " clearance", row.usd())));
  }

  /// Export clearance at the sender's door, if the goods leave their territory.
  Optional<Step.Papers> exporting() {
    return leavesHome()
        ? export.map(row -> clear(consignment.from(), row, "export", Optional.empty()))
        : Optional.empty();
  }

  /// Import clearance at the receiver's door, for goods still under a regime or in storage.
  Optional<Step.Papers> importing(int status) {
    return status == FREE
        ? Optional.empty()
        : importing.map(row -> clear(consignment.to(), row, "import", Optional.empty()));
  }
}
