package ortoo.show;

import static ortoo.show.CitedRows.lower;
import static ortoo.show.JsonText.number;
import static ortoo.show.JsonText.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Duty;
import ortoo.landed.duty.Car;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.DutyAnswer;
import ortoo.landed.duty.Release;
import tools.jackson.databind.node.ObjectNode;

/// An answer about duty as JSON, the contract of docs/api/duty.md.
public final class DutyJson {
  private final Citations citations;

  private DutyJson(Atlas atlas) {
    citations = new Citations(atlas);
  }

  /// The whole document, ending with a line end.
  public static String of(Atlas atlas, DutyAnswer answer, Set<String> assumed) {
    return JsonText.write(new DutyJson(atlas).answer(answer, assumed));
  }

  /// A comparison of treatments, ending with a line end.
  public static String of(Atlas atlas, Declaration usual, List<Comparison> lines, double perUsd) {
    return JsonText.write(new DutyJson(atlas).comparison(usual, lines, perUsd));
  }

  private ObjectNode answer(DutyAnswer answer, Set<String> assumed) {
    var root = JsonText.object();
    var assessment = answer.assessment();
    var question = question(answer.declaration());
    question.set("assumed", words(new TreeSet<>(assumed)));
    root.set("question", question);
    root.put("tariff_known", !answer.lines().isEmpty());
    root.put("currency", assessment.currency());
    var lines = root.putArray("lines");
    answer.lines().forEach(line -> lines.add(line(line, answer)));
    root.put("total", number(answer.lines().isEmpty() ? Double.NaN : assessment.total(), 2));
    root.put("total_usd", number(answer.totalUsd(), 2));
    root.put("total_usd_low", usd(answer, assessment.low()));
    root.put("total_usd_high", usd(answer, assessment.high()));
    root.put("known_usd", usd(answer, assessment.knownTotal()));
    root.put("chosen_because", answer.chosenBecause());
    var others = root.putArray("not_chosen");
    answer.notChosen().forEach(other -> others.add(notChosen(other, answer)));
    var rates = root.putArray("exchange_rates");
    answer
        .rates()
        .forEach(rate -> rates
            .addObject()
            .put("currency", rate.currency())
            .put("per_usd", number(rate.perUsd(), 6))
            .put("date", rate.date().toString())
            .put("row", citations.ref(rate.row())));
    cite(root, DutyRows.of(answer));
    return root;
  }

  private static @Nullable BigDecimal usd(DutyAnswer answer, double amount) {
    return number(answer.lines().isEmpty() ? Double.NaN : amount / answer.perUsd(), 2);
  }

  private ObjectNode question(Declaration d) {
    var q = JsonText.object();
    q.put("importer", d.importer());
    q.put("hs", d.hs());
    q.put("origin", d.origin());
    q.put("date", d.date().toString());
    q.put("value", number(d.lot().value(), 2));
    q.put("currency", d.lot().currency());
    q.put("weight_kg", number(d.lot().weightKg().orElse(Double.NaN), 3));
    q.put("units", number(d.lot().units(), 0));
    q.put("person", lower(d.person()));
    q.put("quota_left", number(d.quotaLeft().orElse(Double.NaN), 3));
    q.put("interim", d.interim().map(LocalDate::toString).orElse(null));
    d.car().ifPresentOrElse(car -> q.set("car", car(car)), () -> q.putNull("car"));
    d.release()
        .ifPresentOrElse(then -> q.set("release", release(then)), () -> q.putNull("release"));
    return q;
  }

  static ObjectNode release(Release then) {
    var node = JsonText.object();
    node.put("country", then.country());
    node.put("date", then.date().toString());
    node.put("person", lower(then.person()));
    age(node, then.age());
    return node;
  }

  static ObjectNode car(Car car) {
    var node = JsonText.object();
    node.put("fuel", car.fuel().map(CitedRows::lower).orElse(null));
    node.put("engine_cm3", number(car.cc().isPresent() ? car.cc().getAsInt() : Double.NaN, 0));
    node.put("hp", number(car.power().isPresent() ? car.power().getAsInt() : Double.NaN, 0));
    node.put("built", number(car.built().isPresent() ? car.built().getAsInt() : Double.NaN, 0));
    age(node, car.age());
    return node;
  }

  private static void age(ObjectNode node, Optional<Car.Age> told) {
    told.ifPresentOrElse(
        age -> node.putObject("age_years")
            .put("least", number(age.least(), 2))
            .put("usual", number(age.usual(), 2))
            .put("most", number(age.most(), 2)),
        () -> node.putNull("age_years"));
  }

  private ObjectNode line(DutyAnswer.Line line, DutyAnswer answer) {
    var charge = line.charge();
    var node = JsonText.object();
    node.put("name", lower(charge.levy()));
    node.put("description", charge.law().map(Duty::description).orElse(null));
    node.put("base", number(charge.base(), 2));
    node.put("rate", line.rate());
    node.put("amount", number(charge.amount(), 2));
    node.put("low", number(charge.low(), 2));
    node.put("high", number(charge.high(), 2));
    node.put("currency", answer.assessment().currency());
    node.put("usd", usd(answer, charge.amount()));
    node.put("formula", line.formula());
    node.put("because", line.because());
    charge
        .law()
        .ifPresentOrElse(
            law -> law(node, law),
            () -> List.of("regime", "legal_source", "valid_from", "valid_to", "confidence")
                .forEach(node::putNull));
    node.set(
        "rests_on",
        words(line.rests().stream().map(law -> citations.ref(law.row())).toList()));
    return node;
  }

  private void law(ObjectNode node, Duty law) {
    node.put("regime", lower(law.treatment()));
    node.put("legal_source", citations.ref(law.row()));
    node.put("valid_from", law.validFrom().map(LocalDate::toString).orElse(null));
    node.put("valid_to", law.validTo().map(LocalDate::toString).orElse(null));
    node.put("confidence", lower(citations.row(law.row()).confidence()));
  }

  private ObjectNode notChosen(DutyAnswer.NotChosen other, DutyAnswer answer) {
    var node = JsonText.object();
    node.put("name", lower(other.law().levy()));
    node.put("description", other.law().description());
    node.put("rate", other.rate());
    node.put("why", other.why());
    node.put("amount", number(other.amount().orElse(Double.NaN), 2));
    node.put("usd", usd(answer, other.amount().orElse(Double.NaN)));
    law(node, other.law());
    return node;
  }

  private ObjectNode comparison(Declaration usual, List<Comparison> lines, double perUsd) {
    var root = JsonText.object();
    root.set("question", question(usual));
    var array = root.putArray("compare");
    for (var line : lines) {
      var node = array.addObject();
      node.put("goods", line.goods());
      node.set("hs", words(line.hs()));
      node.put("description", line.base().description());
      node.put("value_usd", number(line.declaration().lot().value(), 2));
      node.put("weight_kg", number(line.declaration().lot().weightKg().orElse(Double.NaN), 3));
      var under = node.putArray("under");
      line.under()
          .forEach(u -> under
              .addObject()
              .put("regime", lower(u.treatment()))
              .put("rate", u.rate())
              .put("usd", number(u.amount() / perUsd, 2))
              .put("usd_low", number(u.low() / perUsd, 2))
              .put("usd_high", number(u.high() / perUsd, 2))
              .put("legal_source", u.law().map(law -> citations.ref(law.row())).orElse(null)));
    }
    cite(root, DutyRows.of(lines));
    return root;
  }

  private void cite(ObjectNode root, Collection<Integer> rows) {
    CitedRows.rows(root.putArray("rows"), citations, rows);
    CitedRows.sources(root.putArray("sources"), citations, rows);
  }
}
