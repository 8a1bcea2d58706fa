package ortoo.show.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/// CSV for a terminal or a file, a record at a time.
public final class CsvText {
  private final PrintWriter out;

  public CsvText(PrintWriter out) {
    this.out = out;
  }

  public void add(Object... cells) {
    var line = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(line)) {
      csv.writeRecord(Stream.of(cells).map(String::valueOf).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("writing CSV", e);
    }
    out.print(line);
  }
}
