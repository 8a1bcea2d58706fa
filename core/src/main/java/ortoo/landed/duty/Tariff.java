package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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
import ortoo.landed.duty.Reckoning.Choice;

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

  Origins origins() {
    return origins;
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
    return new Reckoning(this, schedule(d), d, money(d.importer()), side, age);
  }

  /// What customs asks; without words, for those who ask often.
  public Assessment assess(Declaration d) {
    var ages = d.car().orElse(Car.UNTOLD).age();
    var usual = reckoning(d, Side.MID, ages.map(Car.Age::usual).orElse(Double.NaN));
    var choices = usual.run();
    var range = new Range(choices);
    if (usual.open()) {
      var years = ages.filter(age -> !age.certain())
          .map(age -> new double[] {age.least(), age.usual(), age.most()})
          .orElse(new double[] {ages.map(Car.Age::usual).orElse(Double.NaN)});
      for (double age : years) {
        range.widen(reckoning(d, Side.LOW, age).run(usual));
        range.widen(reckoning(d, Side.HIGH, age).run(usual));
      }
    }
    return range.assessment(money(d.importer()), choices);
  }

  /// What customs asks, with every formula and reason in words.
  public DutyAnswer explain(Declaration d) {
    return new Explainer(this, d).answer();
  }

  /// The least and the most of each levy, and of all together, over several goes.
  private static final class Range {
    private record Ends(double low, double high) {}

    private final Map<Levy, Ends> ends = new EnumMap<>(Levy.class);
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    Range(Map<Levy, Choice> choices) {
      widen(choices);
    }

    void widen(Map<Levy, Choice> choices) {
      double total = 0;
      for (var entry : choices.entrySet()) {
        double amount = entry.getValue().amount();
        ends.merge(
            entry.getKey(),
            new Ends(amount, amount),
            (a, b) -> new Ends(Math.min(a.low, b.low), Math.max(a.high, b.high)));
        total += amount;
      }
      least = Math.min(least, total);
      most = Math.max(most, total);
    }

    Assessment assessment(String money, Map<Levy, Choice> choices) {
      var charges = new ArrayList<Charge>(choices.size());
      boolean any = false;
      for (var entry : choices.entrySet()) {
        var levy = entry.getKey();
        var choice = entry.getValue();
        var range = ends.getOrDefault(levy, new Ends(choice.amount(), choice.amount()));
        any |= choice.law() != null;
        charges.add(new Charge(
            levy,
            Optional.ofNullable(choice.law()),
            choice.base(),
            choice.amount(),
            range.low,
            range.high));
      }
      return new Assessment(money, any ? charges : List.of(), least, most);
    }
  }
}
