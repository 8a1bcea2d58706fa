package ortoo.landed.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ortoo.atlas.carriage.CarryingCost.Kind;
import ortoo.landed.duty.DutyAnswer;
import ortoo.landed.statement.Carrying.Box;
import ortoo.landed.statement.Line.Reckoned;
import ortoo.landed.statement.Prices.Costs;
import ortoo.route.chance.Drawn;
import ortoo.route.chance.Percentiles;
import ortoo.route.chance.Trial;
import ortoo.route.step.Charge;
import ortoo.route.step.Step;
import ortoo.route.step.Timing;
import ortoo.route.step.Way;
import ortoo.route.trip.Consignment;

/// A statement in the making: the planned lines, each with how it is drawn.
final class Draft {
  /// Charges that are drawn beside those of the way.
  static final int COVER = 0;

  static final int CAPITAL = 1;
  static final int FRESHNESS = 2;
  static final int FREE_DAYS = 3;
  static final int BOX_DAY = 4;
  static final int BEFORE = 5;

  private final Statements all;
  private final Consignment consignment;
  private final Sale sale;
  private final Way way;
  private final Stages stages;
  private final List<Part> parts;
  private final Carrying carrying;
  private final Optional<Box> box;
  /// When each step ends by the plan, minutes since the epoch.
  private final int[] ends;

  private final Prices planned;
  private final List<Entry> entries = new ArrayList<>();

  Draft(Statements all, Consignment consignment, Sale sale, Way way) {
    this.all = all;
    this.consignment = consignment;
    this.sale = sale;
    this.way = way;
    stages = new Stages(way, all::territory);
    parts = Parts.of(way, stages);
    carrying = new Carrying(all.atlas().carriage(), consignment);
    box = Carrying.box(way);
    ends = ends(way);
    planned = prices();
  }

  private static int[] ends(Way way) {
    var timing = new Timing(way.depart());
    return way.steps().stream()
        .mapToInt(step -> {
          timing.run(step);
          return timing.now();
        })
        .toArray();
  }

  List<Part> parts() {
    return parts;
  }

  Sale sale() {
    return sale;
  }

  double priceUsd() {
    return consignment.valueUsd();
  }

  /// Planned prices, whole cents.
  private Prices prices() {
    var costs = new Costs(cents(Stage.ORIGIN), cents(Stage.MAIN), cents(Stage.ONWARD));
    var price = (double) Math.round(100 * consignment.valueUsd());
    var exact = Prices.of(sale.term(), price, costs, carrying.cover().usd());
    return Prices.at(sale.term(), price, costs, Math.rint(exact.premium()));
  }

  private double cents(Stage stage) {
    return parts.stream()
        .filter(part -> part.stage() == stage)
        .mapToDouble(Part::cents)
        .sum();
  }

  Statement statement(Optional<Trial> trial) {
    var importer = consignment.to().country();
    var cleared = day(clearing());
    goods();
    along(Stage.ORIGIN);
    along(Stage.MAIN);
    insurance();
    along(Stage.ONWARD);
    along(Stage.IMPORT);
    sale.clearedIn().ifPresent(this::clearedIn);
    Optional<DutyAnswer> duty = Optional.empty();
    var inside = all.territory(importer).equals(all.territory(consignment.from().country()));
    if (!inside || sale.release().isPresent() || sale.clearedIn().isPresent()) {
      duty = Optional.of(levies(
          importer,
          clearing(),
          planned.cif() / 100,
          Optional.empty(),
          moment -> moment.prices().cif()));
    }
    var time = new TimeLines(carrying, hours(), planned.cif() / 100);
    entries.addAll(time.entries(box, boxDays()));
    var lines = entries.stream().map(Entry::line).toList();
    var drawn = trial.map(this::draw);
    return new Statement(
        importer,
        !inside,
        usd(planned),
        drawn.map(DrawnLines.Draws::lines).orElse(lines),
        cleared,
        duty,
        drawn.map(DrawnLines.Draws::total),
        notes(duty, drawn.map(DrawnLines.Draws::hours)));
  }

  private static Prices usd(Prices cents) {
    return new Prices(
        cents.exw() / 100,
        cents.fob() / 100,
        cents.cif() / 100,
        cents.dap() / 100,
        cents.premium() / 100);
  }

  private List<String> notes(Optional<DutyAnswer> duty, Optional<Percentiles> hours) {
    var notes = new ArrayList<String>();
    if (planned.exw() <= 0) {
      notes.add(
          "The price of %s USD %s does not pay for what it holds: at the sender's door %s are left."
              .formatted(
                  Words.money(consignment.valueUsd()),
                  sale.term(),
                  Words.money(planned.exw() / 100)));
    }
    var from = consignment.from().country();
    var to = consignment.to().country();
    if (duty.isEmpty() && !from.equals(to)) {
      notes.add("%s and %s are one customs territory: no duty is asked; VAT there is not counted."
          .formatted(from, to));
    }
    if (duty.isPresent() && hours.isPresent()) {
      late(duty.get(), hours.get().p90()).ifPresent(notes::add);
    }
    return notes;
  }

  /// That another line of law holds when one trip in ten is declared.
  private Optional<String> late(DutyAnswer duty, double hours) {
    var days = Math.round((hours - hours()) / 24);
    if (!Double.isFinite(hours) || days < 1) {
      return Optional.empty();
    }
    var d = duty.declaration();
    var then = d.date().plusDays(days);
    var later = new Levies(all.tariff(), consignment, sale, d.importer(), then)
        .explain(Math.max(0, planned.cif() / 100));
    return laws(later).equals(laws(duty))
        ? Optional.empty()
        : Optional.of(
            "One trip in ten or more is declared on or after %s, when other lines of law hold: "
                    .formatted(then)
                + "duty and tax %s in place of %s."
                    .formatted(told(later.totalUsd()), told(duty.totalUsd())));
  }

  private static String told(double usd) {
    return Double.isNaN(usd) ? "not known" : "%s USD".formatted(Words.money(usd));
  }

  private static List<Optional<Integer>> laws(DutyAnswer answer) {
    return answer.lines().stream()
        .map(line -> line.charge().law().map(law -> law.row()))
        .toList();
  }

  /// Hours from door to door by the plan.
  private double hours() {
    return (ends[ends.length - 1] - way.depart()) / 60.0;
  }

  /// Index of the step after which goods are declared for import.
  private int clearing() {
    var steps = way.steps();
    for (var i = steps.size() - 1; i > 0; i--) {
      if (steps.get(i) instanceof Step.Papers papers && papers.act().equals("import")) {
        return i - 1;
      }
    }
    return stages.entry();
  }

  /// The local day on which a step ends by the plan.
  private LocalDate day(int step) {
    return day(step, ends[step]);
  }

  private LocalDate day(int step, int minute) {
    var zone = way.steps().get(step).to().zone();
    return LocalDate.ofInstant(Instant.ofEpochSecond(60L * minute), zone);
  }

  private void goods() {
    var price = Words.money(consignment.valueUsd());
    var formula = sale.term() == Incoterm.EXW
        ? price
        : "%s %s less what it holds of the way".formatted(price, sale.term());
    var what = consignment.goods().name();
    var reckoned =
        new Reckoned(consignment.valueUsd(), "%s USD %s".formatted(price, sale.term()), formula);
    add(
        Line.usd(Stage.GOODS, "goods", what, reckoned, Math.round(planned.exw()), List.of()),
        moment -> moment.prices().exw());
  }

  private void along(Stage stage) {
    for (var i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      if (part.stage() == stage && part.cents() > 0) {
        var at = i;
        add(
            Line.usd(stage, part.name(), part.what(), Words.part(part), part.cents(), part.rows()),
            moment -> moment.part(at));
      }
    }
  }

  private void insurance() {
    var cover = carrying.cover();
    if (cover.factor() == 0) {
      return;
    }
    var reckoned = Words.share(planned.cif() / 100, cover.usd(), " of the CIF value");
    add(
        Line.usd(
            Stage.MAIN,
            "insurance",
            "cargo, 110 % of the CIF value",
            reckoned,
            Math.round(planned.premium()),
            carrying.rows(Kind.INSURANCE, Kind.INSURED_SHARE)),
        moment -> moment.prices().premium());
  }

  /// Released and taxed in a country on the way: the price and all that is paid up to there is the
  /// value.
  private void clearedIn(String country) {
    if (stages.entry(country) < 0) {
      return;
    }
    var paid = before().stream().mapToLong(Charge::cents).sum();
    levies(
        country,
        released(),
        (planned.exw() + paid) / 100,
        Optional.of(country),
        moment -> moment.prices().exw() + moment.beside(BEFORE));
  }

  /// Index of the step into the country of a release on the way; that of clearing if there is none.
  private int released() {
    return sale.clearedIn().map(stages::entry).filter(at -> at >= 0).orElse(clearing());
  }

  /// What is paid up to a release on the way.
  private List<Charge> before() {
    return way.steps().stream()
        .limit(released() + 1L)
        .flatMap(step -> step.charges().stream())
        .toList();
  }

  /// What a country asks, on the day on which a trip comes to it: a season may have changed, or a
  /// car have grown older, when it is late.
  ///
  /// @param step after which goods are declared
  /// @param value by the plan, USD
  /// @param on the country, if it is not the receiver's
  /// @param drawn the value in a drawn trip
  private DutyAnswer levies(
      String importer, int step, double value, Optional<String> on, Entry.Sampler drawn) {
    var byDay = new Levies.Calendar(
        day(step), day -> new Levies(all.tariff(), consignment, sale, importer, day));
    var answer = byDay.usual().explain(Math.max(0, value));
    var mark = on.isEmpty() ? 0 : 1;
    for (var line : Levies.lines(answer, on)) {
      add(
          line,
          moment -> moment.levy(
              byDay,
              day(step, moment.declared(mark)),
              line.name(),
              Math.max(0, drawn.usd(moment))));
    }
    return answer;
  }

  /// Days for which a container is kept inland by the plan; 0 if none is.
  private double boxDays() {
    return box.map(kept -> (ends[kept.last()] - ends[kept.first()]) / 1440.0).orElse(0.0);
  }

  private void add(Line line, Entry.Sampler sampler) {
    entries.add(new Entry(line, sampler));
  }

  private DrawnLines.Draws draw(Trial trial) {
    var groups = new ArrayList<List<Charge>>();
    parts.forEach(part -> groups.add(part.charges()));
    groups.add(List.of(carrying.cover()));
    groups.add(List.of(carrying.capital()));
    groups.add(List.of(carrying.freshness()));
    groups.add(List.of(carrying.freeDays()));
    groups.add(box.map(kept -> List.of(carrying.boxDay(kept.ship()))).orElse(List.of()));
    groups.add(before());
    var marks = new ArrayList<>(List.of(clearing(), released()));
    box.ifPresent(kept -> marks.addAll(List.of(kept.first(), kept.last())));
    var drawn = Drawn.of(way, groups, marks, trial);
    return new DrawnLines(entries, drawn, new Moment(this, drawn, trial.seed())).draws();
  }
}
