package ortoo.data.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/// Reads a small JSON text into [Json]; depth and length are bounded.
///
/// Uses the parser alone, without data binding: binding costs a cold start a tenth of a second.
public final class JsonReader {
  private final JsonParser parser;

  /// A kind of file: how much of it is read, and what to do with one that is not JSON.
  ///
  /// @param name for messages
  /// @param bytes at most
  /// @param depth of nesting at most
  public record Form(String name, int bytes, int depth, String remedy) {}

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /// Reads a whole file.
  ///
  /// @throws BadInput if it is too large, not UTF-8 or not JSON
  public static Json read(Form form, byte[] file) {
    if (file.length > form.bytes) {
      throw new BadInput(new Problem(
          form.name,
          1,
          1,
          "the file has %,d bytes, more than %,d.".formatted(file.length, form.bytes),
          "make it shorter."));
    }
    int bad = Utf8.firstBad(file);
    int skip = Utf8.mark(file);
    if (bad >= 0) {
      var what = "byte 0x%02X is not UTF-8 text.".formatted(file[bad] & 0xFF);
      var spot = Spot.of(file, skip, bad);
      throw new BadInput(
          new Problem(form.name, spot.line(), spot.column(), what, "save the file as UTF-8."));
    }
    return read(form, new String(file, skip, file.length - skip, StandardCharsets.UTF_8));
  }

  private static Json read(Form form, String text) {
    try (var parser = factory(form).createParser(ObjectReadContext.empty(), text)) {
      return read(form, parser);
    }
  }

  private static Json read(Form form, JsonParser parser) {
    try {
      parser.nextToken();
      var value = new JsonReader(parser).value();
      if (parser.nextToken() != null) {
        throw fault(form, spot(parser), "something follows the end of the JSON text.");
      }
      return value;
    } catch (JacksonException e) {
      var at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      var spot = new Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
      throw fault(form, spot, PlainFault.of(e.getOriginalMessage(), form.depth));
    }
  }

  private static JsonFactory factory(Form form) {
    return JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(form.depth)
            .maxDocumentLength(form.bytes)
            .build())
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .build();
  }

  private static BadInput fault(Form form, Spot spot, String what) {
    return new BadInput(new Problem(form.name, spot.line(), spot.column(), what, form.remedy));
  }

  private Json value() {
    var spot = spot(parser);
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(spot);
      case START_ARRAY -> array(spot);
      case VALUE_STRING -> new Json.Text(parser.getString(), spot);
      case null -> new Json.Other("nothing", spot);
      default -> new Json.Other(String.valueOf(parser.getString()), spot);
    };
  }

  private Json object(Spot spot) {
    var fields = new LinkedHashMap<String, Json>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      parser.nextToken();
      fields.put(name, value());
    }
    return new Json.Obj(Collections.unmodifiableMap(fields), spot);
  }

  private Json array(Spot spot) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Json.Arr(Collections.unmodifiableList(items), spot);
  }

  private static Spot spot(JsonParser parser) {
    var at = parser.currentTokenLocation();
    return new Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }
}
