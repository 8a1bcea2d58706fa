package ortoo.show;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import ortoo.route.Itinerary;
import ortoo.route.Leg;

/// An answer about routes as CSV (RFC 4180, `\n` between lines): one row a leg.
public final class RoutesCsv {
  private static final List<String> HEADER = List.of(
      "itinerary",
      "corridor",
      "leg",
      "kind",
      "mode",
      "what",
      "from",
      "from_name",
      "from_country",
      "to",
      "to_name",
      "to_country",
      "crossing",
      "km",
      "start",
      "end",
      "hours",
      "usd",
      "documents",
      "sources");

  private RoutesCsv() {}

  /// The table with its header; only the header where there is no way.
  public static String of(RoutesView view) {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(HEADER);
      for (var itinerary : view.answer().itineraries()) {
        var number = 1;
        for (var leg : view.legs(itinerary)) {
          csv.writeRecord(row(view, itinerary, number++, leg));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing CSV", e);
    }
    return text.toString();
  }

  private static List<String> row(RoutesView view, Itinerary i, int number, Leg leg) {
    var from = leg.from();
    var to = leg.to();
    return List.of(
        "%d".formatted(i.id()),
        String.join("-", i.corridor()),
        "%d".formatted(number),
        RoutesJson.lower(leg.kind().name()),
        leg.vehicle().map(v -> RoutesJson.lower(v.mode().name())).orElse(""),
        leg.what(),
        from.id(),
        from.name(),
        from.country(),
        to.id(),
        to.name(),
        to.country(),
        leg.crossing().orElse(""),
        String.format(Locale.ROOT, "%.1f", leg.km()),
        RoutesView.stamp(leg.start(), from.zone()),
        RoutesView.stamp(leg.end(), to.zone()),
        String.format(Locale.ROOT, "%.4f", leg.minutes() / 60.0),
        String.format(Locale.ROOT, "%.2f", leg.cents() / 100.0),
        String.join(";", leg.documents()),
        String.join(";", view.citations().sourceIds(view.rows(leg))));
  }
}
