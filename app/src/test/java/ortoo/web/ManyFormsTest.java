package ortoo.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no client library sends, and what few clients ask, is answered in the form of all else.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyFormsTest {
  private final Served served;

  ManyFormsTest(@TempDir Path folder) {
    served = Served.steppe(folder);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      GET /api/v1/places?q=%zz HTTP/1.1 | Host: localhost | 400
      GET /api/v1/places?q=%ff%fe HTTP/1.1 | Host: localhost | 400
      GET /api/v1/routes?% HTTP/1.1 | Host: localhost | 400
      GET /?token=%2 HTTP/1.1 | Host: localhost | 400
      GET /../../etc/passwd HTTP/1.1 | Host: localhost | 400
      GET /assets/..;/x HTTP/1.1 | Host: localhost | 400
      GET /%00.js HTTP/1.1 | Host: localhost | 400
      GET /api/v1/about HTTP/1.1 | Connection: close | 400
      G\u0001T / HTTP/1.1 | Host: localhost | 400
      NEW /api/v1/about HTTP/1.1 | Host: localhost | 405
      GET /nothing HTTP/1.1 | Host: localhost | 404
      """)
  void everyRefusalIsAProblemUnderThePolicy(String line, String header, int status) {
    assertProblem(status, ask("%s\r\n%s\r\nConnection: close\r\n\r\n".formatted(line, header)));
  }

  @Test
  void headersThatAreTooLongAreTold() {
    assertProblem(
        431,
        ask("GET / HTTP/1.1\r\nHost: localhost\r\nX: %s\r\n\r\n".formatted("y".repeat(40_000))));
  }

  private static void assertProblem(int status, String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    for (var part : List.of(
        "Content-Type: application/problem+json",
        "Content-Security-Policy: default-src 'none'",
        "X-Content-Type-Options: nosniff",
        "urn:ortoo:problem:")) {
      assertTrue(answer.contains(part), answer);
    }
    assertFalse(answer.contains("Jetty"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api/",
        "/api/v1/about",
        "/api/v1/openapi.yaml",
        "/api/v1/routes?from=Incheon&to=Bishkek&draws=0&format=csv",
        "/api/v1/routes?from=Incheon",
        "/nothing"
      })
  void headIsGetWithoutItsBody(String path) {
    var form = "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    var get = ask(form.formatted("GET", path));
    var head = ask(form.formatted("HEAD", path));
    assertEquals(get.substring(0, get.indexOf("\r\n\r\n") + 4), head);
  }

  @Test
  void aMethodThatDoesNotFitIsToldWhichDo() {
    var answer = ask("PUT /api/v1/check HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 405"), answer);
    assertTrue(answer.matches("(?s).*\r\nAllow: [A-Z, ]*GET[A-Z, ]*\r\n.*"), answer);
  }

  private String ask(String request) {
    var at = URI.create(served.address());
    try (var socket = new Socket(at.getHost(), at.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(request, e);
    }
  }
}
