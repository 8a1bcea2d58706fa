package ortoo.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ortoo.web.Booth;

/// What goes wrong outside of any question is told too.
final class FailuresTest {
  @Test
  void shortMemoryIsAnAnswer() {
    try (var booth = Booth.of(routes -> routes.get(Endpoints.BASE + "/large", request -> {
      request.header("Content-Encoding", "gzip");
      throw new OutOfMemoryError("as if");
    }))) {
      var response = booth.get("large");
      assertEquals(503, response.statusCode(), response::body);
      assertEquals(
          Failures.MEDIA,
          response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
      assertEquals("2", response.headers().firstValue("Retry-After").orElse(""));
      assertEquals(
          "memory is short now.", Booth.json(response).at("/problems/0/what").asString());
    }
  }
}
