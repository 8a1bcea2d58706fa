package ortoo.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Duty.Person;
import ortoo.landed.statement.Line;
import ortoo.landed.statement.Stage;
import ortoo.landed.statement.Statement;
import ortoo.route.Itinerary;
import ortoo.study.LandedAnswer;

/// An answer about landed cost with all that a renderer wants to know of it.
public final class LandedView {
  private final LandedAnswer answer;
  private final RoutesView routes;

  /// @param assumed names of the words of the question that were not given
  public LandedView(Atlas atlas, LandedAnswer answer, Set<String> assumed) {
    this.answer = answer;
    routes = new RoutesView(atlas, answer, assumed);
  }

  public LandedAnswer answer() {
    return answer;
  }

  /// The ways themselves.
  public RoutesView routes() {
    return routes;
  }

  /// Ways by landed cost.
  public List<Itinerary> itineraries() {
    return answer.routes().itineraries();
  }

  public Statement statement(Itinerary itinerary) {
    return answer.statement(itinerary);
  }

  /// Lines of a stage.
  static List<Line> lines(Statement statement, Stage stage) {
    return statement.lines().stream().filter(line -> line.stage() == stage).toList();
  }

  /// Rows that a statement rests on, exchange rates included.
  static Set<Integer> rows(Statement statement) {
    var rows = new LinkedHashSet<Integer>();
    statement.lines().forEach(line -> rows.addAll(line.rows()));
    statement.duty().ifPresent(duty -> duty.rates().forEach(rate -> rows.add(rate.row())));
    return rows;
  }

  /// Rows of all ways and statements.
  Set<Integer> rows() {
    var rows = new TreeSet<>(routes.rows());
    answer.statements().forEach(statement -> rows.addAll(rows(statement)));
    answer.sale().quoted().ifPresent(rate -> rows.add(rate.row()));
    return rows;
  }

  /// `Price FOB 8,631 USD; origin KR, HS 870323, imported by a company.`
  String sale() {
    var sale = answer.sale();
    var words = new ArrayList<String>();
    var usd = answer.routes().consignment().valueUsd();
    words.add("Price %s %s USD%s"
        .formatted(
            sale.term(),
            TextLines.number(usd),
            sale.quoted()
                .map(rate -> " (%s %s at %s, rate of %s)"
                    .formatted(
                        TextLines.number(usd * rate.perUsd()),
                        rate.currency(),
                        TextLines.number(rate.perUsd()),
                        rate.date()))
                .orElse("")));
    words.add("origin %s".formatted(sale.origin()));
    if (!sale.hs().isEmpty()) {
      words.add("HS %s".formatted(sale.hs()));
    }
    sale.release()
        .ifPresent(
            then -> words.add("released in %s on %s".formatted(then.country(), then.date())));
    words.add("imported by a %s"
        .formatted(sale.person() == Person.COMPANY ? "company" : "private person"));
    sale.interim().ifPresent(day -> words.add("the interim agreement in force from " + day));
    sale.clearedIn().ifPresent(country -> words.add("released on the way in " + country));
    if (sale.quotaLeft().isPresent()) {
      words.add("%s left of a quota".formatted(TextLines.number(sale.quotaLeft().getAsDouble())));
    }
    return String.join("; ", words) + ".";
  }
}
