package ortoo.landed.duty;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.customs.CarTerms;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;
import ortoo.atlas.customs.Duty.Quota;
import ortoo.atlas.customs.Duty.Treatment;
import ortoo.atlas.customs.Rate;
import ortoo.unit.Figure;

/// Goes through the levies once, what is not known looked at from one side.
final class Reckoning {
  static final Levy[] LEVIES = Levy.values();

  private static final Treatment[] PREFERENCES = {
    Treatment.GSP, Treatment.FTA, Treatment.INTERIM, Treatment.UNION
  };

  private static final Treatment[] LAST_FIRST = {
    Treatment.UNION, Treatment.INTERIM, Treatment.FTA, Treatment.GSP
  };

  /// Levies that others are reckoned on, or give way to.
  private static final Levy[] BASES = {Levy.FLAT, Levy.DUTY, Levy.EXCISE};

  private final Tariff tariff;
  private final Schedule schedule;
  private final Schedule.Slice inForce;
  private final Declaration d;
  private final String money;
  private final Side side;
  private final double age;
  private final double value;
  private final boolean free;
  private final boolean ageOpen;
  private final Map<Levy, Choice> choices = new EnumMap<>(Levy.class);
  private final Set<Levy> open = EnumSet.noneOf(Levy.class);
  private Levy now = Levy.FLAT;

  Reckoning(Tariff tariff, Schedule schedule, Declaration d, Side side, double age) {
    this.tariff = tariff;
    this.schedule = schedule;
    this.inForce = schedule.on(d.date(), d.person());
    this.d = d;
    this.money = tariff.money(d.importer());
    this.side = side;
    this.age = age;
    this.value = convert(d.lot().value(), d.lot().currency());
    this.free = tariff.free(d);
    this.ageOpen = d.car().flatMap(Car::age).map(told -> !told.certain()).orElse(false);
  }

  private Reckoning(Reckoning first, Side side, double age) {
    this.tariff = first.tariff;
    this.schedule = first.schedule;
    this.inForce = first.inForce;
    this.d = first.d;
    this.money = first.money;
    this.side = side;
    this.age = age;
    this.value = first.value;
    this.free = first.free;
    this.ageOpen = first.ageOpen;
  }

  /// The choice for each levy that is asked.
  Map<Levy, Choice> run() {
    for (var levy : LEVIES) {
      put(levy, choose(levy));
    }
    return choices;
  }

  /// The same seen from another side; what this look found not open stays, unless it is reckoned
  /// on what is.
  Map<Levy, Choice> from(Side other, double otherAge) {
    var again = new Reckoning(this, other, otherAge);
    for (var base : BASES) {
      if (open.contains(base)) {
        return again.run();
      }
    }
    again.choices.putAll(choices);
    for (var levy : open) {
      again.put(levy, again.choose(levy));
    }
    return again.choices;
  }

  private void put(Levy levy, @Nullable Choice choice) {
    if (choice == null) {
      choices.remove(levy);
    } else {
      choices.put(levy, choice);
    }
  }

  /// True if another side, or another age, may give another sum.
  boolean open() {
    return !open.isEmpty();
  }

  private void openIf(boolean uncertain) {
    if (uncertain) {
      open.add(now);
    }
  }

  Declaration declaration() {
    return d;
  }

  Side side() {
    return side;
  }

  private @Nullable Choice choose(Levy levy) {
    now = levy;
    if (free) {
      return chooseFree(levy);
    }
    return switch (levy) {
      case FLAT -> {
        var line = best(levy, Treatment.MFN);
        yield line == null ? null : choice(line);
      }
      case DUTY -> choices.containsKey(Levy.FLAT) ? null : duty();
      case EXCISE, VAT -> choices.containsKey(Levy.FLAT) ? null : other(levy);
      case FEE, RECYCLING, REGISTRATION -> other(levy);
      case DIFFERENCE -> null;
    };
  }

  /// Of goods in free circulation only that is asked which hangs on registration.
  private @Nullable Choice chooseFree(Levy levy) {
    return switch (levy) {
      case FLAT -> null;
      case DUTY, EXCISE, VAT, FEE -> {
        var line = best(levy, Treatment.UNION);
        yield line != null
            ? choice(line)
            : schedule.lines(levy).isEmpty() ? null : new Choice(null, value, 0);
      }
      case RECYCLING, DIFFERENCE, REGISTRATION -> other(levy);
    };
  }

  /// The duty on the whole lot, or on its parts within and outside a quota.
  private Choice duty() {
    var quota = d.quotaLeft().isPresent() ? quota() : null;
    double fits = d.quotaLeft().orElse(0);
    double need = quota == null ? Double.NaN : d.need(quota);
    if (quota == null || !(0 < fits && fits < need)) {
      return cheapest();
    }
    var within = part(d.part(fits / need, true));
    var outside = part(d.part(1 - fits / need, false));
    if (within == null || outside == null || within.law().row() == outside.law().row()) {
      return cheapest();
    }
    return new Choice(
        outside.law(),
        within.choice().base() + outside.choice().base(),
        within.choice().amount() + outside.choice().amount(),
        new Choice.Parts(quota, fits, need, within, outside));
  }

  /// The quota that matters for the duty; null if none does.
  private @Nullable Quota quota() {
    for (var line : schedule.lines(Levy.DUTY)) {
      if (line.quota().isPresent() && Terms.of(line, d, age, false) == Terms.HOLD) {
        return line.quota().get();
      }
    }
    return null;
  }

  private Choice.@Nullable Part part(Declaration told) {
    var reckoning = tariff.reckoning(told, side, age);
    reckoning.now = Levy.DUTY;
    var choice = reckoning.cheapest();
    openIf(reckoning.open());
    return choice.law() == null ? null : new Choice.Part(reckoning, choice.law(), choice);
  }

  /// The base rate, or a preference that is cheaper.
  private Choice cheapest() {
    var base = base();
    var chosen = base == null ? none() : choice(base);
    for (var treatment : PREFERENCES) {
      var line = best(Levy.DUTY, treatment);
      if (line == null) {
        continue;
      }
      openIf(!line.rate().known());
      var claimed = preferred(line);
      if (claimed.amount() < chosen.amount()
          || (Double.isNaN(chosen.amount()) && !Double.isNaN(claimed.amount()))) {
        chosen = claimed;
      }
    }
    return chosen;
  }

  /// A preference; one whose rate is not known may be free at the best.
  private Choice preferred(Duty line) {
    return line.rate().known() || side != Side.LOW ? choice(line) : new Choice(line, value, 0);
  }

  /// The base line: that for goods of states outside the WTO where it holds, else MFN.
  @Nullable
  Duty base() {
    var outside = best(Levy.DUTY, Treatment.NON_WTO);
    return outside == null ? best(Levy.DUTY, Treatment.MFN) : outside;
  }

  /// Beside duty, a line for some origins goes before the line for all.
  private @Nullable Choice other(Levy levy) {
    if (schedule.lines(levy).isEmpty()) {
      return null;
    }
    if (inForce.prefers(levy)) {
      for (var treatment : LAST_FIRST) {
        var line = best(levy, treatment);
        if (line != null) {
          return choice(line);
        }
      }
    }
    var line = best(levy, Treatment.MFN);
    return line == null ? none() : choice(line);
  }

  private static Choice none() {
    return new Choice(null, Double.NaN, Double.NaN);
  }

  Choice choice(Duty line) {
    return new Choice(line, base(line.rate()), amount(line));
  }

  /// The first line that holds; where it has several readings, the one of this side.
  @Nullable
  Duty best(Levy levy, Treatment treatment) {
    Duty found = null;
    for (var line : inForce.lines(levy, treatment)) {
      if ((found != null && !found.reading().equals(line.reading()))
          || !holds(line, Terms.inForce(line, d, age, false))) {
        continue;
      }
      if (found == null) {
        found = line;
        if (line.reading().isEmpty()) {
          return line;
        }
      } else {
        openIf(true);
        found = side == Side.MID ? found : nearer(found, line);
      }
    }
    return found == null && treatment == Treatment.MFN ? below(levy) : found;
  }

  /// Of the lines of longer codes the dearest, or the cheapest from the low side.
  private @Nullable Duty below(Levy levy) {
    Duty found = null;
    for (var line : schedule.below(levy)) {
      if (line.treatment() == Treatment.MFN && holds(line)) {
        openIf(true);
        found = found == null ? line : nearer(found, line);
      }
    }
    return found;
  }

  /// The one nearer to this side; a sum that is not known hides all others.
  private Duty nearer(Duty one, Duty other) {
    double a = amount(one);
    double b = amount(other);
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Double.isNaN(a) ? one : other;
    }
    return (side == Side.LOW ? b < a : b > a) ? other : one;
  }

  /// True if all terms of a line hold, seen from this side.
  boolean holds(Duty line) {
    return holds(line, Terms.of(line, d, age, false));
  }

  private boolean holds(Duty line, Terms term) {
    if (ageOpen && line.car().isPresent()) {
      notice(line.car().get());
    }
    return term == Terms.HOLD
        && origin(line)
        && (line.quota().isEmpty() || quota(line.quota().get()));
  }

  /// Notices an age that may or may not be that of a line.
  private void notice(CarTerms terms) {
    var ages = d.car().flatMap(Car::age).orElseThrow();
    openIf(terms.takes(ages.least()) != terms.takes(ages.most()));
  }

  private boolean origin(Duty line) {
    return switch (tariff.match(line, d)) {
      case YES -> true;
      case NO -> false;
      case UNKNOWN -> {
        openIf(true);
        yield side == Side.HIGH;
      }
    };
  }

  private boolean quota(Quota quota) {
    double need = d.need(quota);
    if (d.quotaLeft().isEmpty() || Double.isNaN(need)) {
      openIf(true);
      return !quota.in() || side == Side.LOW;
    }
    return quota.in() == need <= d.quotaLeft().getAsDouble();
  }

  /// What a line asks, rounded as it says; NaN if that is not known.
  double amount(Duty line) {
    return Rounding.nearest(exact(line.rate()), line.rounding());
  }

  private double exact(Rate rate) {
    return switch (rate) {
      case Rate.AdValorem r -> of(r.pct()) / 100 * base(r);
      case Rate.Specific r -> convert(of(r.amount()) * d.count(r.per()), r.currency());
      case Rate.NotLess r -> Math.max(exact(r.part()), exact(r.least()));
      case Rate.Sum r -> exact(r.part()) + exact(r.more());
      case Rate.OfMfn r -> {
        var mfn = best(Levy.DUTY, Treatment.MFN);
        yield mfn == null ? Double.NaN : of(r.pct()) / 100 * exact(mfn.rate());
      }
      case Rate.Difference _ -> {
        openIf(true);
        yield free ? difference().amount(side, age) : Double.NaN;
      }
      case Rate.Unknown _ -> Double.NaN;
    };
  }

  private double of(Figure figure) {
    openIf(figure.uncertain());
    return side.of(figure);
  }

  /// What a percentage is taken of; customs value where there is none.
  double base(Rate rate) {
    return switch (rate) {
      case Rate.AdValorem r ->
        switch (r.base()) {
          case VALUE -> value;
          case VALUE_DUTY -> value + asked(Levy.DUTY);
          case VALUE_DUTY_EXCISE -> value + asked(Levy.DUTY) + asked(Levy.EXCISE);
        };
      case Rate.NotLess r -> base(r.part());
      case Rate.Sum r -> base(r.part());
      case Rate.Specific _, Rate.OfMfn _, Rate.Difference _, Rate.Unknown _ -> value;
    };
  }

  private double asked(Levy levy) {
    var choice = choices.get(levy);
    return choice == null ? 0 : choice.amount();
  }

  Difference difference() {
    return new Difference(tariff, d);
  }

  double convert(double amount, String currency) {
    return tariff.exchange().convert(amount, currency, money, d.date());
  }
}
