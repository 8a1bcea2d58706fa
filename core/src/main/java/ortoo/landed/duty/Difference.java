package ortoo.landed.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Duty.Levy;

/// What an importer asks on top of what was paid at a release: its own duty, excise and VAT, or
/// flat sum, less those of the release; never below zero.
///
/// What was read leaves two things open, and both give the range. The day of the importer's own
/// reckoning, with its rates and the age of a car: that of the question is used, that of the
/// release is the other. And whether each tax is set against the same tax, which asks more where
/// one was dearer at the release: the sums of all are used.
final class Difference {
  private static final List<Levy> TAXES = List.of(Levy.FLAT, Levy.DUTY, Levy.EXCISE, Levy.VAT);

  private final Tariff tariff;
  private final Declaration d;
  private final Release release;

  Difference(Tariff tariff, Declaration d) {
    this.tariff = tariff;
    this.d = d;
    release = d.release().orElseThrow();
  }

  /// What one country asks; what of it is not known is not below zero.
  private record Taxes(Reckoning reckoning, Map<Levy, Choice> choices) {
    boolean all() {
      return asked().noneMatch(choice -> Double.isNaN(choice.amount()));
    }

    double known() {
      return asked()
          .mapToDouble(Choice::amount)
          .filter(sum -> !Double.isNaN(sum))
          .sum();
    }

    double known(Levy levy) {
      var choice = choices.get(levy);
      return choice == null || Double.isNaN(choice.amount()) ? 0 : choice.amount();
    }

    boolean flat() {
      return choices.containsKey(Levy.FLAT);
    }

    private Stream<Choice> asked() {
      return TAXES.stream().flatMap(levy -> Optional.ofNullable(choices.get(levy)).stream());
    }

    Stream<Duty> laws() {
      return asked().flatMap(choice -> Optional.ofNullable(choice.law()).stream());
    }

    String words(String money) {
      return TAXES.stream()
          .filter(choices::containsKey)
          .map(levy -> "%s %s".formatted(levy.name().toLowerCase(Locale.ROOT), words(levy, money)))
          .collect(Collectors.joining(", "));
    }

    private String words(Levy levy, String money) {
      var choice = Optional.ofNullable(choices.get(levy)).orElseThrow();
      var sum = LawWords.money(choice.amount(), money);
      return choice.law() == null || !choice.law().rate().known()
          ? sum
          : "%s (%s)".formatted(sum, LawWords.formula(choice, reckoning, money));
    }
  }

  /// The sum, not rounded; not known if a part of it is not, but never so from the low side.
  ///
  /// @param age of a car on the question's day
  double amount(Side side, double age) {
    if (side == Side.MID) {
      return less(own(), paid(), side, d.date());
    }
    double end = side == Side.LOW ? Double.POSITIVE_INFINITY : 0;
    for (double then : Car.Age.each(release.age())) {
      var paid = taxes(d.at(release), side.opposite(), then);
      double now = less(taxes(d.straight(), side, age), paid, side, d.date());
      double early = less(taxes(d.straightOn(release), side, then), paid, side, release.date());
      end = side == Side.LOW
          ? Math.min(end, Math.min(now, early))
          : Math.max(end, Math.max(now, early));
    }
    return end;
  }

  private Taxes taxes(Declaration told, Side side, double age) {
    var reckoning = tariff.reckoning(told, side, age);
    return new Taxes(reckoning, reckoning.run());
  }

  private double less(Taxes own, Taxes paid, Side side, LocalDate day) {
    var sure = side == Side.LOW ? paid.all() : own.all() && (side == Side.HIGH || paid.all());
    if (!sure) {
      return side == Side.LOW ? 0 : Double.NaN;
    }
    return side == Side.HIGH && own.flat() == paid.flat()
        ? TAXES.stream()
            .mapToDouble(tax -> Math.max(0, own.known(tax) - turned(paid.known(tax), day)))
            .sum()
        : Math.max(0, own.known() - turned(paid.known(), day));
  }

  private double turned(double paid, LocalDate day) {
    return tariff
        .exchange()
        .convert(paid, tariff.money(release.country()), tariff.money(d.importer()), day);
  }

  /// Both reckonings in words.
  String words() {
    var own = own();
    var paid = paid();
    var turned = paid.all() ? turned(paid.known(), d.date()) : Double.NaN;
    return ("what %s asks of an import on %s, %s, less what %s asked on %s, %s, %s in all;"
            + " not below 0")
        .formatted(
            d.importer(),
            d.date(),
            own.words(tariff.money(d.importer())),
            release.country(),
            release.date(),
            paid.words(tariff.money(release.country())),
            LawWords.money(turned, tariff.money(d.importer())));
  }

  /// The lines of law that both rest on.
  List<Duty> laws() {
    return Stream.of(own(), paid()).flatMap(Taxes::laws).distinct().toList();
  }

  private Taxes own() {
    return taxes(d.straight(), Side.MID, Car.Age.usual(d.car().flatMap(Car::age)));
  }

  private Taxes paid() {
    return taxes(d.at(release), Side.MID, Car.Age.usual(release.age()));
  }
}
