package ortoo.show;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Small helps for writing JSON.
final class JsonText {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  /// A field a line with two spaces of indent, `\n` between lines on every system.
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES))
      .enable(SerializationFeature.INDENT_OUTPUT)
      .build();

  private JsonText() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ArrayNode words(Collection<String> words) {
    var array = JsonNodeFactory.instance.arrayNode();
    words.forEach(array::add);
    return array;
  }

  /// A number with at most so many decimals; null where it is not finite.
  static @Nullable BigDecimal number(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return null;
    }
    var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    var brief = rounded.stripTrailingZeros();
    return brief.scale() < 0 ? brief.setScale(0) : brief;
  }

  /// Cents as dollars, exact.
  static BigDecimal usd(long cents) {
    return BigDecimal.valueOf(cents, 2);
  }

  /// The document, ending with a line end.
  static String write(ObjectNode node) {
    return MAPPER.writeValueAsString(node) + "\n";
  }
}
