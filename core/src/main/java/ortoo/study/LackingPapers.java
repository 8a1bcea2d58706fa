package ortoo.study;

import java.util.ArrayList;
import java.util.List;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Paper;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.route.trip.PaperRules;

/// Tells of the papers that cannot be had: what they shut, and what would open it.
final class LackingPapers {
  private final Consignment consignment;
  private final Limits limits;
  private final List<Paper> rules;

  LackingPapers(Atlas atlas, Consignment consignment, Limits limits) {
    this.consignment = consignment;
    this.limits = limits;
    rules = PaperRules.of(atlas, consignment).only(limits::lacks).rules();
  }

  /// Papers that speak of the goods and cannot be had, by id.
  List<String> ids() {
    return rules.stream().map(Paper::id).distinct().toList();
  }

  /// Why there is no way, where at least `size` of the papers named are needed.
  String why(List<String> named, int size) {
    if (size > 1) {
      return "every way needs at least %d of the papers that cannot be had".formatted(size);
    }
    return named.size() == 1
        ? why(find(named.getFirst()))
        : "every way needs %s, which cannot be had"
            .formatted(Obstacle.list(named.stream().map(this::name).toList(), "or"));
  }

  private String why(Paper rule) {
    var needs = switch (rule.when()) {
      case Paper.Export _ -> goods("leave", rule);
      case Paper.Import _ -> goods("enter", rule);
      case Paper.Transit _ -> goods("pass", rule);
      case Paper.Carriage _, Paper.Truck _, Paper.Opening _ -> "no way without";
    };
    return "%s: %s (%s)".formatted(needs, rule.name(), rule.without());
  }

  /// `Meat of MN may not enter EAEU without`.
  private String goods(String act, Paper rule) {
    var where = rule.territories().contains(Paper.ANY)
        ? consignment.to().country()
        : Obstacle.list(rule.territories().stream().sorted().toList(), "or");
    return "%s of %s may not %s %s without"
        .formatted(consignment.goods().name(), consignment.origin(), act, where);
  }

  private Paper find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
  }

  private String name(String id) {
    return find(id).name();
  }

  /// How to have some of them: by asking otherwise, or in the world.
  List<String> orders(List<String> named, String last) {
    var orders = new ArrayList<String>();
    var asked = named.stream().filter(limits.without()::contains).toList();
    if (!asked.isEmpty()) {
      orders.add("take %s out of --without".formatted(Obstacle.list(asked, last)));
    }
    named.stream()
        .filter(id -> !limits.without().contains(id))
        .map(this::find)
        .map(LackingPapers::get)
        .forEach(orders::add);
    return orders;
  }

  private static String get(Paper rule) {
    return "get %s from %s%s"
        .formatted(
            rule.name(), rule.issuer(), rule.note().map(" (%s)"::formatted).orElse(""));
  }
}
