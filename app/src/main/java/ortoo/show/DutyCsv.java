package ortoo.show;

import static ortoo.show.CitedRows.lower;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Duty;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.DutyAnswer;

/// An answer about duty as CSV (RFC 4180), a row a sum.
public final class DutyCsv {
  private DutyCsv() {}

  /// The sums of one declaration.
  public static String of(Atlas atlas, DutyAnswer answer) {
    var citations = new Citations(atlas);
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(
        "name",
        "description",
        "base",
        "rate",
        "amount",
        "low",
        "high",
        "currency",
        "usd",
        "formula",
        "legal_source",
        "valid_from",
        "valid_to",
        "confidence"));
    for (var line : answer.lines()) {
      var charge = line.charge();
      var law = charge.law();
      rows.add(List.of(
          lower(charge.levy()),
          law.map(Duty::description).orElse(""),
          cell(charge.base()),
          line.rate(),
          cell(charge.amount()),
          cell(charge.low()),
          cell(charge.high()),
          answer.assessment().currency(),
          cell(charge.amount() / answer.perUsd()),
          line.formula(),
          law.map(l -> citations.ref(l.row())).orElse(""),
          law.flatMap(Duty::validFrom).map(Object::toString).orElse(""),
          law.flatMap(Duty::validTo).map(Object::toString).orElse(""),
          law.map(l -> lower(citations.row(l.row()).confidence())).orElse("")));
    }
    return text(rows);
  }

  /// A comparison, a row for each line and treatment.
  public static String of(Atlas atlas, List<Comparison> lines, double perUsd) {
    var citations = new Citations(atlas);
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of("goods", "hs", "regime", "rate", "usd", "usd_low", "usd_high", "legal_source"));
    for (var line : lines) {
      for (var under : line.under()) {
        rows.add(List.of(
            line.goods(),
            String.join(";", line.hs()),
            lower(under.treatment()),
            under.rate(),
            cell(under.amount() / perUsd),
            cell(under.low() / perUsd),
            cell(under.high() / perUsd),
            under.law().map(law -> citations.ref(law.row())).orElse("")));
      }
    }
    return text(rows);
  }

  private static String cell(double number) {
    var plain = JsonText.number(number, 2);
    return plain == null ? "" : plain.toPlainString();
  }

  private static String text(List<List<String>> rows) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("writing CSV", e);
    }
    return text.toString();
  }
}
