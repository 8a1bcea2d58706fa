package ortoo.landed.duty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Treatment;

/// What a change of tariff is worth: the duty on goods under several treatments, side by side.
///
/// @param goods name of the goods
/// @param hs codes of one line of the base tariff, six digits at most
/// @param base the base line
/// @param under one for each treatment that is compared, in their order
public record Comparison(
    String goods, List<String> hs, Declaration declaration, Duty base, List<Under> under) {

  public Comparison {
    hs = List.copyOf(hs);
    under = List.copyOf(under);
  }

  /// Digits of a code that all countries share.
  private static final int SHARED = 6;

  /// The duty under one treatment.
  ///
  /// @param law its line; empty if the treatment has none, so that the base rate stays
  /// @param rate in words
  /// @param amount in the importer's money; NaN if not known
  public record Under(
      Treatment treatment,
      Optional<Duty> law,
      String rate,
      double amount,
      double low,
      double high) {

    private List<Object> shown() {
      return List.of(rate, amount, low, high);
    }

    /// True if it asks nothing, whatever is not known.
    public boolean free() {
      return high == 0;
    }
  }

  /// Compares the duty on usual lots of goods, line by line of the base tariff.
  ///
  /// A code that the tariff splits is split into codes of six digits at most; not that of a
  /// car, which stays as it is told. What the law asks of a car and is not told splits it by
  /// line of law.
  ///
  /// @param lots a declaration of a usual lot for each code of the goods
  public static List<Comparison> of(
      Tariff tariff, String goods, List<Declaration> lots, List<Treatment> compared) {
    var found = new TreeMap<String, List<Comparison>>();
    for (var lot : lots) {
      for (var line : tariff.lines(lot.importer())) {
        if (line.levy() == Levy.DUTY && line.treatment() == Treatment.MFN) {
          for (var code : codes(line, lot)) {
            found.computeIfAbsent(
                code,
                _ -> of(tariff, goods, lot.of(code, lot.lot(), lot.origin()), line, compared));
          }
        }
      }
    }
    return grouped(found.values().stream().flatMap(List::stream).toList());
  }

  private static List<String> codes(Duty line, Declaration lot) {
    var code = lot.hs();
    return line.hs().stream()
        .filter(prefix -> prefix.startsWith(code) || code.startsWith(prefix))
        .map(prefix -> lot.car().isEmpty() && prefix.length() > code.length() ? prefix : code)
        .map(found -> found.substring(0, Math.min(SHARED, found.length())))
        .toList();
  }

  /// @param any a line that speaks of the code, should none hold
  private static List<Comparison> of(
      Tariff tariff, String goods, Declaration d, Duty any, List<Treatment> compared) {
    var laws = untold(tariff, d);
    if (laws.isEmpty()) {
      var base = Optional.ofNullable(tariff.reckoning(d, Side.MID, usual(d)).base());
      return List.of(one(tariff, goods, d, base.orElse(any), Optional.empty(), compared));
    }
    return laws.stream()
        .map(law -> one(tariff, goods, d, law, Optional.of(law), compared))
        .toList();
  }

  private static Comparison one(
      Tariff tariff,
      String goods,
      Declaration d,
      Duty base,
      Optional<Duty> fixed,
      List<Treatment> compared) {
    var under =
        compared.stream().map(treatment -> under(tariff, d, fixed, treatment)).toList();
    return new Comparison(goods, List.of(d.hs()), d, base, under);
  }

  private static double usual(Declaration d) {
    return Car.Age.usual(d.car().flatMap(Car::age));
  }

  /// All lines that may be the base line of a car that is not told; empty if it is told.
  private static List<Duty> untold(Tariff tariff, Declaration d) {
    if (d.car().isEmpty()) {
      return List.of();
    }
    var schedule = tariff.schedule(d);
    var mid = tariff.reckoning(d, Side.MID, usual(d));
    var base = mid.base();
    var asks = !Missing.of(tariff, d, Set.of(Levy.DUTY)).isEmpty();
    var split = base != null && schedule.prefix(base) < 0 && Double.isNaN(mid.amount(base));
    var lines =
        asks ? schedule.lines(Levy.DUTY) : split ? schedule.below(Levy.DUTY) : List.<Duty>of();
    return lines.stream()
        .filter(line -> line.treatment() == Treatment.MFN && line.car().isPresent() == asks)
        .filter(line -> Terms.of(line, d, usual(d), true) == Terms.HOLD)
        .toList();
  }

  /// @param fixed the base line where several may be; empty = the one that holds
  private static Under under(
      Tariff tariff, Declaration d, Optional<Duty> fixed, Treatment treatment) {
    var mid = tariff.reckoning(d, Side.MID, usual(d));
    var base = fixed.or(() -> Optional.ofNullable(mid.base()));
    var law =
        treatment == Treatment.MFN ? base : Optional.ofNullable(mid.best(Levy.DUTY, treatment));
    double low = ends(tariff, d, fixed, treatment, Side.LOW).min().orElseThrow();
    double high = ends(tariff, d, fixed, treatment, Side.HIGH).max().orElseThrow();
    return new Under(
        treatment,
        law,
        law.or(() -> base).map(line -> LawWords.rate(line.rate())).orElse("not known"),
        low == high ? low : amount(mid, fixed, treatment),
        low,
        high);
  }

  private static DoubleStream ends(
      Tariff tariff, Declaration d, Optional<Duty> fixed, Treatment treatment, Side side) {
    return Arrays.stream(Car.Age.each(d.car().flatMap(Car::age)))
        .map(age -> amount(tariff.reckoning(d, side, age), fixed, treatment));
  }

  /// The base duty, or that of the treatment; a rate not known is free at the best, and at the
  /// worst the base duty.
  private static double amount(Reckoning reckoning, Optional<Duty> fixed, Treatment treatment) {
    var base = fixed.orElse(reckoning.base());
    double most = base == null ? Double.NaN : reckoning.amount(base);
    var law = treatment == Treatment.MFN ? null : reckoning.best(Levy.DUTY, treatment);
    if (law == null) {
      return most;
    }
    if (law.rate().known()) {
      double asked = reckoning.amount(law);
      return asked == 0 ? 0 : Math.min(most, asked);
    }
    return switch (reckoning.side()) {
      case LOW -> 0;
      case MID -> Double.NaN;
      case HIGH -> most;
    };
  }

  /// True if two are one but for the code; what hangs on the car stays apart.
  private boolean alike(Comparison other) {
    var plain = base.car().isEmpty() && other.base.car().isEmpty();
    return (plain || base.row() == other.base.row())
        && under.stream()
            .map(Under::shown)
            .toList()
            .equals(other.under.stream().map(Under::shown).toList());
  }

  /// Neighbours of the same rates and the same sums become one.
  private static List<Comparison> grouped(List<Comparison> all) {
    var groups = new ArrayList<Comparison>();
    for (var next : all) {
      var last = groups.isEmpty() ? null : groups.getLast();
      if (last != null && last.alike(next)) {
        var codes = new ArrayList<>(last.hs());
        next.hs().stream()
            .filter(code -> codes.stream().noneMatch(code::startsWith))
            .forEach(codes::add);
        groups.removeLast();
        groups.add(
            new Comparison(last.goods(), codes, last.declaration(), last.base(), last.under()));
      } else {
        groups.add(next);
      }
    }
    return groups;
  }
}
