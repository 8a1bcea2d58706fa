package ortoo.route.post;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.PostTime;
import ortoo.atlas.border.Spell;
import ortoo.atlas.network.Crossing;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// The parameters of every post of an atlas, made from its rows and observations by one rule.
///
/// A side has (a) its own parameter row, else (b) its own years of observations, else (c) what
/// posts of its kind take, as a wide estimate. Never a country's mean. Payments go by the same
/// ladder, apart from hours. Rule, equations and sources: docs/method/calibration.md.
///
/// Immutable.
public final class Calibration {
  /// Estimate: CPMM publishes no spread of single passages; clearance alone is taken to vary by
  /// 0.8 to 1.2 about its mean, see docs/method/calibration.md.
  public static final double PASSAGE_CV = 0.9;

  private final Map<Side, PostTime> anyGoods = new HashMap<>();
  private final Map<Side, PostTime> boxes = new HashMap<>();
  private final Map<Side, PostTime> loose = new HashMap<>();
  private final Map<String, Spell> spells = new HashMap<>();
  private final SequencedMap<Side, Known> known = new LinkedHashMap<>();
  private final Map<Side, PostFigures> general = new LinkedHashMap<>();
  private final Map<Side, PostFigures> boxed = new HashMap<>();
  /// 4.0 h: the median of the published road crossing-years (delay_distribution.csv).
  private final Pool hours = new Pool(4);
  /// 50 USD: estimate.
  private final Pool payments = new Pool(50);
  private final List<String> rules;
  private final Map<String, Integer> ruleIds = new HashMap<>();

  /// What is known of one side before the ladder is gone down to the pool.
  private record Known(
      Pool.Kind kind, Optional<Spell> spell, Optional<Estimate> hours, Optional<Estimate> usd) {}

  public Calibration(Atlas atlas) {
    rules = new ArrayList<>(atlas.rules());
    for (var time : atlas.borders().times()) {
      var side = new Side(time.crossing(), time.country(), time.mode(), time.direction());
      time.containers().map(c -> c ? boxes : loose).orElse(anyGoods).put(side, time);
    }
    for (var spell : atlas.borders().spells()) {
      spells.put(spell.crossing() + spell.mode(), spell);
    }
    observe(atlas);
    known.forEach((side, k) -> {
      general.put(side, figures(side, k, row(side, loose)));
      boxed.put(side, figures(side, k, row(side, boxes)));
    });
  }

  /// The figures of one side; empty for a side that the atlas does not have.
  ///
  /// @param boxed the goods are in a container
  public Optional<PostFigures> find(
      String crossing, String country, Mode mode, Direction direction, boolean boxed) {
    return find(new Side(crossing, country, mode, direction), boxed);
  }

  public Optional<PostFigures> find(Side side, boolean boxed) {
    return Optional.ofNullable((boxed ? this.boxed : general).get(side));
  }

  /// Every side with its figures for goods that are not in a container, in the atlas's order.
  public Map<Side, PostFigures> all() {
    return Collections.unmodifiableMap(general);
  }

  /// Names of the unknowns by id: those of the atlas, then those that calibration adds.
  public List<String> rules() {
    return Collections.unmodifiableList(rules);
  }

  private void observe(Atlas atlas) {
    var territories = new HashMap<String, String>();
    atlas.network().countries().forEach(c -> territories.put(c.id(), c.territory()));
    var countries = new HashMap<String, String>();
    atlas.network().places().forEach(p -> countries.put(p.id(), p.country()));
    var observations = new Observations(atlas);
    for (var crossing : atlas.network().crossings()) {
      var a = countries.getOrDefault(crossing.placeA(), "");
      var b = countries.getOrDefault(crossing.placeB(), "");
      var inner = territories.getOrDefault(a, a).equals(territories.getOrDefault(b, b));
      for (var mode : crossing.modes().stream().sorted().toList()) {
        for (var direction : List.of(Direction.OUTBOUND, Direction.INBOUND)) {
          observe(
              observations,
              crossing,
              crossing.placeA(),
              new Side(crossing.id(), a, mode, direction),
              inner);
          observe(
              observations,
              crossing,
              crossing.placeB(),
              new Side(crossing.id(), b, mode, direction),
              inner);
        }
      }
    }
  }

  private void observe(
      Observations observations, Crossing crossing, String place, Side side, boolean inner) {
    var spell = waitsFor(side);
    var kind = new Pool.Kind(
        side.mode(),
        side.direction(),
        crossing.bilateral(),
        inner,
        side.mode() == Mode.RAIL && crossing.gaugeChange());
    var k = new Known(
        kind,
        spell,
        observations.hours(crossing, side, place, spell),
        observations.usd(side, place));
    known.put(side, k);
    var own = row(side, loose);
    own.map(t -> member(t.hours()))
        .or(k::hours)
        .ifPresent(e -> hours.add(kind, e.median(), e.rows().getFirst()));
    own.map(t -> member(t.usd()))
        .or(k::usd)
        .filter(e -> e.median() > 0)
        .ifPresent(e -> payments.add(kind, e.median(), e.rows().getFirst()));
  }

  /// A spell is one crossing's and is waited for once, where the queue stands: before leaving.
  private Optional<Spell> waitsFor(Side side) {
    return side.direction() == Direction.OUTBOUND
        ? Optional.ofNullable(spells.get(side.crossing() + side.mode()))
        : Optional.empty();
  }

  private static Estimate member(Figure figure) {
    return new Estimate(figure.value(), Estimate.sigma(figure), List.of(figure.row()), "");
  }

  private Optional<PostTime> row(Side side, Map<Side, PostTime> special) {
    return Optional.ofNullable(special.getOrDefault(side, anyGoods.get(side)));
  }

  private PostFigures figures(Side side, Known k, Optional<PostTime> own) {
    if (own.isPresent()) {
      var time = own.get();
      return new PostFigures(
          time.hours(),
          PASSAGE_CV,
          time.usd(),
          k.spell(),
          "own parameter row",
          List.of(time.row()));
    }
    var time = k.hours()
        .map(e -> new Pool.Pooled(side.toString(), e))
        .orElseGet(() -> hours.find(k.kind()));
    var paid = k.usd()
        .map(e -> new Pool.Pooled(side.toString(), e))
        .orElseGet(() -> payments.find(k.kind()));
    var rows = new ArrayList<>(time.estimate().rows());
    paid.estimate().rows().stream().filter(row -> !rows.contains(row)).forEach(rows::add);
    return new PostFigures(
        time.estimate().figure(rule(time.name() + "/hours")),
        PASSAGE_CV,
        paid.estimate().figure(rule(paid.name() + "/usd")),
        k.spell(),
        "hours: %s; payments: %s"
            .formatted(time.estimate().basis(), paid.estimate().basis()),
        rows);
  }

  private int rule(String name) {
    return ruleIds.computeIfAbsent("calibration:" + name, n -> {
      rules.add(n);
      return rules.size() - 1;
    });
  }
}
