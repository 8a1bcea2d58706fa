package ortoo.landed.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
  /// @param codes HS codes of the goods
  /// @param usual a declaration of a usual lot, whose code is put in
  public static List<Comparison> of(
      Tariff tariff, String goods, Set<String> codes, Declaration usual, List<Treatment> compared) {
    var lots = new TreeMap<String, Comparison>();
    for (var line : tariff.lines(usual.importer())) {
      if (line.levy() == Levy.DUTY && line.treatment() == Treatment.MFN) {
        for (var prefix : line.hs()) {
          codes.stream()
              .filter(code -> prefix.startsWith(code) || code.startsWith(prefix))
              .map(code -> prefix.length() > code.length() ? prefix : code)
              .map(code -> code.substring(0, Math.min(SHARED, code.length())))
              .forEach(code -> lots.computeIfAbsent(
                  code,
                  _ -> one(
                      tariff, goods, usual.of(code, usual.lot(), usual.origin()), line, compared)));
        }
      }
    }
    return grouped(List.copyOf(lots.values()));
  }

  private static Comparison one(
      Tariff tariff, String goods, Declaration d, Duty line, List<Treatment> compared) {
    var mid = tariff.reckoning(d, Side.MID, Double.NaN);
    var base = Optional.ofNullable(mid.base()).orElse(line);
    var under = compared.stream().map(treatment -> under(tariff, d, treatment)).toList();
    return new Comparison(goods, List.of(d.hs()), d, base, under);
  }

  private static Under under(Tariff tariff, Declaration d, Treatment treatment) {
    var low = amount(tariff.reckoning(d, Side.LOW, Double.NaN), treatment);
    var high = amount(tariff.reckoning(d, Side.HIGH, Double.NaN), treatment);
    var mid = tariff.reckoning(d, Side.MID, Double.NaN);
    var law = Optional.ofNullable(
        treatment == Treatment.MFN ? mid.base() : mid.best(Levy.DUTY, treatment));
    var shown = law.or(() -> Optional.ofNullable(mid.base()));
    return new Under(
        treatment,
        law,
        shown.map(line -> LawWords.rate(line.rate())).orElse("not known"),
        low == high ? low : amount(mid, treatment),
        low,
        high);
  }

  /// The base duty, or that of the treatment; a rate not known is free at the best, and at the
  /// worst the base duty.
  private static double amount(Reckoning reckoning, Treatment treatment) {
    var base = reckoning.base();
    double most = base == null ? Double.NaN : reckoning.amount(base);
    var law = treatment == Treatment.MFN ? null : reckoning.best(Levy.DUTY, treatment);
    if (law == null) {
      return most;
    }
    if (law.rate().known()) {
      return Math.min(most, reckoning.amount(law));
    }
    return switch (reckoning.side()) {
      case LOW -> 0;
      case MID -> Double.NaN;
      case HIGH -> most;
    };
  }

  private boolean alike(Comparison other) {
    return under.stream()
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
