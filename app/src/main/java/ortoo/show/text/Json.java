package ortoo.show.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes JSON whose fields come in the order in which they were put.
///
/// Built of maps, collections, strings, numbers, booleans, optionals and null, by hand: the order
/// and names of fields are a contract, which no change of a record may break unseen.
public final class Json {
  private static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter(
          Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  };

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /// An object; names and values alternate.
  public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    var object = new LinkedHashMap<String, @Nullable Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return object;
  }

  /// Writes a value and a line end.
  public static void write(PrintWriter to, @Nullable Object value) {
    try (var generator = JsonFactory.builder().build().createGenerator(PRETTY, new Unclosed(to))) {
      new Json(generator).value(value);
    }
    to.println();
  }

  /// A value on one line, without a line end.
  public static String line(@Nullable Object value) {
    var text = new StringWriter();
    try (var generator =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
      new Json(generator).value(value);
    }
    return text.toString();
  }

  /// A value as text that ends with a line end.
  public static String text(@Nullable Object value) {
    var text = new StringWriter();
    write(new PrintWriter(text), value);
    return text.toString();
  }

  /// Keeps the generator from closing what belongs to another.
  private static final class Unclosed extends FilterWriter {
    Unclosed(PrintWriter to) {
      super(to);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case Optional<?> optional -> value(optional.orElse(null));
      case Map<?, ?> map -> object(map);
      case Collection<?> items -> {
        out.writeStartArray();
        items.forEach(this::value);
        out.writeEndArray();
      }
      case Boolean yes -> out.writeBoolean(yes);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number -> out.writeNumber(number);
      default -> out.writeString(value.toString());
    }
  }

  private void object(Map<?, ?> map) {
    out.writeStartObject();
    map.forEach((name, value) -> {
      out.writeName(String.valueOf(name));
      value(value);
    });
    out.writeEndObject();
  }
}
