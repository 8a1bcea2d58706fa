package ortoo.data.table;

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
final class JsonReader {
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(Limits.DESCRIPTOR_DEPTH)
          .maxDocumentLength(Limits.DESCRIPTOR_BYTES)
          .build())
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /// @param file for messages
  static Json read(String file, String text) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      var value = new JsonReader(parser).value();
      if (parser.nextToken() != null) {
        throw fault(file, spot(parser), "something follows the end of the JSON text.");
      }
      return value;
    } catch (JacksonException e) {
      var at = e.getLocation();
      var spot = at == null
          ? new Spot(1, 1)
          : new Spot(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
      throw fault(file, spot, "this is not JSON: %s.".formatted(e.getOriginalMessage()));
    }
  }

  private static BadInput fault(String file, Spot spot, String what) {
    return new BadInput(new Problem(
        file,
        spot.line(),
        spot.column(),
        what,
        "mend it, or begin anew from the datapackage.json of data/steppe."));
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
