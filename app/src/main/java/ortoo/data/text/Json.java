package ortoo.data.text;

import java.util.List;
import java.util.Map;

/// A JSON value that remembers where it stands, so that a fault in it can be pointed at.
public sealed interface Json {

  Spot spot();

  record Obj(Map<String, Json> fields, Spot spot) implements Json {}

  record Arr(List<Json> items, Spot spot) implements Json {}

  record Text(String value, Spot spot) implements Json {}

  /// A number, boolean or null, as it is written.
  record Other(String written, Spot spot) implements Json {}

  /// What it is, for a message.
  default String kind() {
    return switch (this) {
      case Obj _ -> "an object";
      case Arr _ -> "a list";
      case Text text -> "\"%s\"".formatted(text.value());
      case Other other -> other.written();
    };
  }
}
