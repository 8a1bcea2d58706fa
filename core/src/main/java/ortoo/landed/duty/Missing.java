package ortoo.landed.duty;

import java.util.EnumSet;
import java.util.Set;
import ortoo.atlas.customs.CarTerms;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Treatment;
import ortoo.atlas.customs.Rate;

/// A fact that a declaration leaves out and the law wants to know.
public enum Missing {
  WEIGHT,
  FUEL,
  ENGINE,
  AGE,
  POWER,
  BUILT;

  private static final Set<Levy> ON_REGISTRATION =
      Set.of(Levy.RECYCLING, Levy.DIFFERENCE, Levy.REGISTRATION);

  /// What the law wants to know and a declaration does not tell.
  public static Set<Missing> of(Tariff tariff, Declaration d) {
    if (!tariff.free(d)) {
      return of(tariff, d, EnumSet.complementOf(EnumSet.of(Levy.DIFFERENCE)));
    }
    var missing = of(tariff, d, ON_REGISTRATION);
    var difference = tariff.reckoning(d, Side.MID, age(d)).best(Levy.DIFFERENCE, Treatment.UNION);
    if (difference != null && difference.rate() instanceof Rate.Difference) {
      var release = d.release().orElseThrow();
      missing.addAll(of(tariff, d.straight(), EnumSet.range(Levy.FLAT, Levy.VAT)));
      missing.addAll(of(tariff, d.at(release), EnumSet.range(Levy.FLAT, Levy.VAT)));
    }
    return missing;
  }

  /// The same for some levies.
  static Set<Missing> of(Tariff tariff, Declaration d, Set<Levy> levies) {
    var missing = EnumSet.noneOf(Missing.class);
    var reckoning = tariff.reckoning(d, Side.MID, age(d));
    for (var levy : levies) {
      for (var treatment : Treatment.values()) {
        for (var line : tariff.schedule(d).lines(levy)) {
          if (line.treatment() == treatment
              && tariff.match(line, d) != Origins.Match.NO
              && Terms.of(line, d, age(d), true) == Terms.HOLD) {
            gather(line, d, missing);
            if (reckoning.holds(line) && line.rate().known()) {
              break;
            }
          }
        }
      }
    }
    // Who tells the age has told the year.
    if (missing.contains(AGE)) {
      missing.remove(BUILT);
    }
    return missing;
  }

  private static double age(Declaration d) {
    return d.car().flatMap(Car::age).map(Car.Age::usual).orElse(Double.NaN);
  }

  private static void gather(Duty line, Declaration d, Set<Missing> missing) {
    var car = d.car().orElse(Car.UNTOLD);
    line.car().ifPresent(terms -> gather(terms, car, missing));
    switch (line.rate()) {
      case Rate.Specific r -> gather(r, d, missing);
      case Rate.NotLess r -> gather(r.least(), d, missing);
      case Rate.Sum r -> gather(r.more(), d, missing);
      case Rate.AdValorem _, Rate.OfMfn _, Rate.Difference _, Rate.Unknown _ -> {}
    }
  }

  private static void gather(CarTerms terms, Car car, Set<Missing> missing) {
    if (!terms.fuels().isEmpty() && car.fuel().isEmpty()) {
      missing.add(FUEL);
    }
    if (!terms.cc().any() && car.cc().isEmpty()) {
      missing.add(ENGINE);
    }
    if (!terms.age().any() && car.age().isEmpty()) {
      missing.add(AGE);
    }
    if (!terms.power().any() && car.power().isEmpty()) {
      missing.add(POWER);
    }
    if (!terms.built().any() && car.built().isEmpty()) {
      missing.add(BUILT);
    }
  }

  private static void gather(Rate.Specific rate, Declaration d, Set<Missing> missing) {
    switch (rate.per()) {
      case KG, T -> {
        if (d.lot().weightKg().isEmpty()) {
          missing.add(WEIGHT);
        }
      }
      case CM3 -> {
        if (d.car().orElse(Car.UNTOLD).cc().isEmpty()) {
          missing.add(ENGINE);
        }
      }
      case CAR -> {}
    }
  }
}
