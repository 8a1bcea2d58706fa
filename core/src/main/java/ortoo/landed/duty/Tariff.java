package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Customs;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Treatment;
import ortoo.atlas.network.Country;

/// The law of duties, taxes and fees on import, ready to be applied.
///
/// Immutable but for a cache; safe to share between threads.
public final class Tariff {
  /// Codes whose lines are kept ready; beyond that they are looked up anew.
  private static final int KEPT = 10_000;

  private final List<Duty> duties;
  private final Map<String, Country> countries = new HashMap<>();
  private final Origins origins;
  private final Exchange exchange;
  private final Map<Key, Schedule> schedules = new ConcurrentHashMap<>();

  private record Key(String importer, String hs) {}

  private Tariff(List<Country> all, Customs customs) {
    duties = customs.duties();
    all.forEach(country -> countries.put(country.id(), country));
    origins = new Origins(customs.memberships());
    exchange = new Exchange(customs.exchangeRates());
  }

  public static Tariff of(Atlas atlas) {
    return of(atlas.network().countries(), atlas.customs());
  }

  static Tariff of(List<Country> countries, Customs customs) {
    return new Tariff(countries, customs);
  }

  /// The rates at which money is turned into other money.
  public Exchange exchange() {
    return exchange;
  }

  /// Whether goods are of the origins of a line: those in free circulation count as the union's.
  Origins.Match match(Duty line, Declaration d) {
    var union = line.treatment() == Treatment.UNION && free(d);
    return origins.match(line, union ? d.release().get().country() : d.origin(), d.date());
  }

  /// True if the goods are in free circulation where they are brought to.
  boolean free(Declaration d) {
    return d.release().isPresent()
        && country(d.release().get().country())
            .territory()
            .equals(country(d.importer()).territory());
  }

  /// The lines of law of an importer: a country's own and its territory's; empty = none known.
  public List<Duty> lines(String importer) {
    var territory = country(importer).territory();
    return duties.stream()
        .filter(line -> line.importer().equals(importer) || line.importer().equals(territory))
        .toList();
  }

  /// The money in which an importer reckons.
  public String money(String importer) {
    return country(importer).currency();
  }

  private Country country(String importer) {
    return Optional.ofNullable(countries.get(importer))
        .orElseThrow(() -> new IllegalArgumentException(
            "Importer %s is not a country of the atlas.".formatted(importer)));
  }

  Schedule schedule(Declaration d) {
    var key = new Key(d.importer(), d.hs());
    var kept = schedules.get(key);
    if (kept == null) {
      kept = new Schedule(lines(d.importer()), d.importer(), d.hs());
      if (schedules.size() < KEPT) {
        schedules.put(key, kept);
      }
    }
    return kept;
  }

  /// The first day on which some line asks a duty of the goods; empty if one always did.
  public Optional<LocalDate> firstDay(Declaration d) {
    var schedule = schedule(d);
    var days = Stream.of(Levy.FLAT, Levy.DUTY)
        .flatMap(
            levy -> Stream.concat(schedule.lines(levy).stream(), schedule.below(levy).stream()))
        .filter(line -> line.treatment() == Treatment.MFN && line.rate().known())
        .map(line -> line.validFrom().orElse(LocalDate.MIN))
        .toList();
    return days.stream().min(LocalDate::compareTo).filter(day -> !day.equals(LocalDate.MIN));
  }

  Reckoning reckoning(Declaration d, Side side, double age) {
    return new Reckoning(this, schedule(d), d, side, age);
  }

  /// What customs asks; without words, for those who ask often.
  public Assessment assess(Declaration d) {
    var ages = d.car().orElse(Car.UNTOLD).age();
    var usual = reckoning(d, Side.MID, Car.Age.usual(ages));
    var range = new Range(usual.run());
    if (usual.open()) {
      for (double age : Car.Age.each(ages)) {
        range.widen(usual.from(Side.LOW, age), Side.LOW);
        range.widen(usual.from(Side.HIGH, age), Side.HIGH);
      }
    }
    return range.assessment(money(d.importer()));
  }

  /// What customs asks, with every formula and reason in words.
  public DutyAnswer explain(Declaration d) {
    return new Explainer(this, d).answer();
  }
}
