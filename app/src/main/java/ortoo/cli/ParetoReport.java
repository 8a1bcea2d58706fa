package ortoo.cli;

import java.io.PrintWriter;
import java.util.Locale;
import ortoo.data.dimacs.Queries.Query;
import ortoo.route.pareto.Front;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Prints fronts as they are found, so that a long run shows how far it is.
sealed interface ParetoReport extends AutoCloseable {

  /// The forms it can have.
  enum Format {
    TABLE,
    JSON,
    CSV
  }

  static ParetoReport of(Format format, boolean points, PrintWriter out) {
    return switch (format) {
      case TABLE -> new Table(points, out);
      case JSON -> new Json(points, out);
      case CSV -> new Csv(points, out);
    };
  }

  void add(Query query, Front front, double milliseconds);

  @Override
  void close();

  private static String checksum(Front front) {
    return "%016x".formatted(front.checksum());
  }

  /// For people; points follow their question, a line each.
  final class Table implements ParetoReport {
    private final boolean points;
    private final PrintWriter out;

    Table(boolean points, PrintWriter out) {
      this.points = points;
      this.out = out;
      out.println("  source   target  points       sum time      sum money"
          + "          checksum            ms");
    }

    @Override
    public void add(Query query, Front front, double milliseconds) {
      out.printf(
          Locale.ROOT,
          "%8d %8d %7d %14d %14d  %s %13.3f%n",
          query.source() + 1,
          query.target() + 1,
          front.size(),
          front.timeSum(),
          front.moneySum(),
          checksum(front),
          milliseconds);
      if (points) {
        front.toString().lines().forEach(line -> out.println("    " + line));
      }
      out.flush();
    }

    @Override
    public void close() {
      out.flush();
    }
  }

  /// For spreadsheets: a line a question or, with points, a line a point.
  final class Csv implements ParetoReport {
    private final boolean points;
    private final PrintWriter out;

    Csv(boolean points, PrintWriter out) {
      this.points = points;
      this.out = out;
      out.println(
          points
              ? "source,target,time,money"
              : "source,target,points,sum_time,sum_money,checksum,milliseconds");
    }

    @Override
    public void add(Query query, Front front, double milliseconds) {
      var from = query.source() + 1;
      var to = query.target() + 1;
      if (points) {
        for (var i = 0; i < front.size(); i++) {
          out.printf(Locale.ROOT, "%d,%d,%d,%d%n", from, to, front.time(i), front.money(i));
        }
      } else {
        out.printf(
            Locale.ROOT,
            "%d,%d,%d,%d,%d,%s,%.3f%n",
            from,
            to,
            front.size(),
            front.timeSum(),
            front.moneySum(),
            checksum(front),
            milliseconds);
      }
      out.flush();
    }

    @Override
    public void close() {
      out.flush();
    }
  }

  /// For programs: an array with an object a question.
  final class Json implements ParetoReport {
    private final boolean points;
    private final JsonGenerator json;

    Json(boolean points, PrintWriter out) {
      this.points = points;
      json = JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .createGenerator(ObjectWriteContext.empty(), out);
      json.writeStartArray();
    }

    @Override
    public void add(Query query, Front front, double milliseconds) {
      json.writeStartObject();
      json.writeNumberProperty("source", query.source() + 1);
      json.writeNumberProperty("target", query.target() + 1);
      json.writeNumberProperty("points", front.size());
      json.writeNumberProperty("sum_time", front.timeSum());
      json.writeNumberProperty("sum_money", front.moneySum());
      json.writeStringProperty("checksum", checksum(front));
      json.writeNumberProperty("milliseconds", Math.round(milliseconds * 1e3) / 1e3);
      if (points) {
        json.writeArrayPropertyStart("front");
        for (var i = 0; i < front.size(); i++) {
          json.writeArray(new int[] {front.time(i), front.money(i)}, 0, 2);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.flush();
    }

    @Override
    public void close() {
      if (json.isClosed()) {
        return;
      }
      json.writeEndArray();
      json.writeRaw(System.lineSeparator());
      json.close();
    }
  }
}
