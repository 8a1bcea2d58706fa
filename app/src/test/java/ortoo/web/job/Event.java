package ortoo.web.job;

import java.util.Arrays;
import java.util.List;
import ortoo.web.Booth;
import tools.jackson.databind.JsonNode;

/// One server-sent event, read as the standard says.
record Event(String name, JsonNode data) {

  static List<Event> all(String stream) {
    return Arrays.stream(stream.split("\n\n", -1))
        .filter(block -> block.startsWith("event:"))
        .map(Event::of)
        .toList();
  }

  private static Event of(String block) {
    var lines = block.split("\n", -1);
    return new Event(
        lines[0].substring("event: ".length()), Booth.json(lines[1].substring("data: ".length())));
  }
}
