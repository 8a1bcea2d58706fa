package ortoo.show;

import static ortoo.show.CitedRows.lower;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import ortoo.atlas.customs.Duty;
import ortoo.landed.statement.Line;
import ortoo.route.Itinerary;
import ortoo.route.chance.Percentiles;

/// An answer about landed cost as CSV (RFC 4180, `\n` between lines): one row a line of statement.
public final class LandedCsv {
  private static final List<String> HEADER = List.of(
      "itinerary",
      "corridor",
      "stage",
      "name",
      "description",
      "base",
      "rate",
      "amount",
      "currency",
      "usd",
      "p10",
      "p50",
      "p90",
      "formula",
      "legal_source",
      "valid_from",
      "valid_to",
      "rows",
      "sources");

  private LandedCsv() {}

  /// The table with its header; only the header where there is no way.
  public static String of(LandedView view) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      for (var itinerary : view.itineraries()) {
        for (var line : view.statement(itinerary).lines()) {
          csv.writeRecord(row(view.routes().citations(), itinerary, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing CSV", e);
    }
    return text.toString();
  }

  private static List<String> row(Citations citations, Itinerary i, Line line) {
    return List.of(
        "%d".formatted(i.id()),
        String.join("-", i.corridor()),
        lower(line.stage()),
        line.name(),
        line.what(),
        cell(line.base()),
        line.rate(),
        cell(line.amount()),
        line.currency(),
        cell(line.usd()),
        cell(line.spread().map(Percentiles::p10)),
        cell(line.spread().map(Percentiles::p50)),
        cell(line.spread().map(Percentiles::p90)),
        line.formula(),
        line.law().map(law -> citations.ref(law.row())).orElse(""),
        line.law().flatMap(Duty::validFrom).map(Object::toString).orElse(""),
        line.law().flatMap(Duty::validTo).map(Object::toString).orElse(""),
        String.join(";", line.rows().stream().map(citations::ref).toList()),
        String.join(";", citations.sourceIds(line.rows())));
  }

  private static String cell(Optional<Double> number) {
    return number.map(LandedCsv::cell).orElse("");
  }

  private static String cell(double number) {
    var plain = JsonText.number(number, 2);
    return plain == null ? "" : plain.toPlainString();
  }
}
