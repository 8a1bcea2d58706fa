package ortoo.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.web.guard.Token;

/// What the server refuses, whoever asks: told by raw requests, as a browser would not send them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuardTest {
  private static final String SECRET = "0123456789abcdef";

  private static final List<String> PATHS = List.of(
      "routes",
      "landed",
      "duty",
      "places",
      "sources",
      "check",
      "rows",
      "tables",
      "network",
      "crossings/khorgos",
      "rows/links:12",
      "questions",
      "questions/a",
      "jobs",
      "jobs/1",
      "about");

  private static final List<String> NAMES = List.of(
      "from",
      "to",
      "goods",
      "units",
      "draws",
      "depart",
      "avoid",
      "via",
      "importer",
      "hs",
      "q",
      "near",
      "limit",
      "offset",
      "table",
      "format",
      "way",
      "by",
      "weird name",
      "compare",
      "value");

  private static final List<String> WORDS = List.of(
      "Incheon",
      "Bishkek",
      "car",
      "0",
      "-1",
      "1e9",
      "%",
      "NaN",
      "2026-06-01",
      "9999-12-31",
      "MN,CN",
      "87",
      "0204",
      "'; drop",
      "<b>",
      "\u0000",
      "😀",
      "../..",
      "KG",
      "json",
      "svg",
      "",
      "999999999999",
      "1.5",
      "🇲🇳,",
      ",,",
      "Infinity",
      "0x10",
      "links",
      "x".repeat(3000));

  private final Served open;
  private final Served secret;

  GuardTest(@TempDir Path folder) {
    open = Served.steppe(folder.resolve("open"));
    secret = Served.steppe(
        folder.resolve("secret"),
        new ServerOptions(
            0, ServerOptions.LOOPBACK, Optional.of(new Token(SECRET)), Optional.empty()));
  }

  @AfterAll
  void stop() {
    open.close();
    secret.close();
  }

  /// The answer to bytes as they are: the status and all headers and text.
  private static String raw(Served to, String request) {
    var at = URI.create(to.address());
    try (var socket = new Socket(at.getHost(), at.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      return "no answer: " + e.getMessage();
    }
  }

  private static String ask(Served to, String line, String headers) {
    return raw(
        to, "%s HTTP/1.1\r\n%s\r\nConnection: close\r\n\r\n".formatted(line, headers.strip()));
  }

  private static int status(String answer) {
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      127.0.0.1            | 200
      localhost:7390       | 200
      LOCALHOST            | 200
      [::1]:80             | 200
      evil.example         | 403
      127.0.0.1.nip.io     | 403
      localhost.evil.test  | 403
      192.168.1.10         | 403
      """)
  void answersToItsOwnNamesAlone(String host, int status) {
    var answer = ask(open, "GET /api/v1/places?q=Osh", "Host: " + host);
    assertEquals(status, status(answer), answer);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      GET    | /api/v1/about     | Sec-Fetch-Site: cross-site                           | 403
      GET    | /api/v1/about     | Sec-Fetch-Site: same-site                            | 403
      GET    | /api/v1/about     | Sec-Fetch-Site: same-origin                          | 200
      GET    | /api/v1/about     | Sec-Fetch-Site: none                                 | 200
      GET    | /api/v1/about     | Origin: http://evil.example                          | 403
      GET    | /api/v1/about     | Origin: null                                         | 403
      GET    | /api/v1/about     | Origin: http://127.0.0.1                             | 200
      GET    | /api/v1/about     | Origin: https://127.0.0.1                            | 403
      GET    | /api/v1/about     | Origin: ::                                           | 403
      GET    | /routes           | Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate | 200
      GET    | /routes           | Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: no-cors  | 403
      GET    | /api/v1/about     | Sec-Fetch-Site: cross-site; Sec-Fetch-Mode: navigate | 403
      POST   | /api/v1/jobs      | Origin: http://evil.example; Content-Length: 0       | 403
      PUT    | /api/v1/questions/a | Sec-Fetch-Site: cross-site; Content-Length: 0      | 403
      """)
  void refusesPagesOfOtherSites(String method, String path, String headers, int status) {
    var lines = "Host: 127.0.0.1\r\n" + headers.strip().replace("; ", "\r\n");
    var answer = ask(open, method + " " + path, lines);
    assertEquals(status, status(answer), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../../../etc/passwd",
        "/..%2f..%2f..%2fetc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/%252e%252e/etc/passwd",
        "/assets/..\\..\\etc\\passwd",
        "/assets/%5c..%5cpasswd",
        "/assets//etc/passwd",
        "/.git/config",
        "/assets/%00.js",
        "/api/v1/questions/..%2f..%2fpasswd",
        "/api/v1/questions/%2e%2e",
        "/api/v1/rows/..%2f..:1",
      })
  void leadsNowhereOutOfItsFolders(String path) {
    var answer = ask(open, "GET " + path, "Host: 127.0.0.1");
    assertTrue(status(answer) == 404 || status(answer) == 400, answer);
    assertFalse(answer.contains("root:"), answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/about", "/nothing/here", "/api/v1/routes?from=x"})
  void tellsBrowsersWhatTheyMayDoWithEveryAnswer(String path) {
    var answer = ask(open, "GET " + path, "Host: 127.0.0.1");
    assertTrue(answer.contains("Content-Security-Policy: default-src 'none'; script-src 'self'"));
    assertFalse(answer.contains("unsafe-inline"), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    assertTrue(answer.contains("Cross-Origin-Resource-Policy: same-origin"), answer);
    assertFalse(answer.contains("Access-Control-Allow-Origin"), answer);
    assertFalse(answer.contains("Jetty"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/routes?from=Incheon&to=Bishkek&draws=0&format=svg",
        "/api/v1/landed?from=Bishkek&to=Ulaanbaatar&goods=080810&draws=0&format=html"
      })
  void givesADocumentThatStandsAloneItsOwnStylesOnly(String path) {
    var answer = open.get(path);
    var csp = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertTrue(csp.matches("default-src 'none'; style-src 'sha256-[^']{44}'; .*"), csp);
  }

  @Test
  void asksForItsTokenWhereItHasOne() {
    assertEquals(401, secret.get("/api/v1/about").statusCode());
    assertEquals(401, secret.get("/").statusCode());
    assertEquals(401, secret.get("/?token=0123456789abcdee").statusCode());
    var bearer = HttpRequest.newBuilder(secret.at("/api/v1/about"))
        .header("Authorization", "Bearer " + SECRET)
        .build();
    assertEquals(200, secret.send(bearer).statusCode());
    var visit = secret.get("/?token=" + SECRET);
    assertEquals(302, visit.statusCode());
    assertEquals(
        "/", URI.create(visit.headers().firstValue("Location").orElseThrow()).getPath());
    var cookie = visit.headers().firstValue("Set-Cookie").orElseThrow();
    assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    var again = HttpRequest.newBuilder(secret.at("/api/v1/about"))
        .header("Cookie", cookie.split(";", 2)[0])
        .build();
    assertEquals(200, secret.send(again).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer ", "BEARER ", "Bearer  "})
  void theSchemeOfATokenIsReadInAnyCase(String scheme) {
    var headers = "Host: 127.0.0.1\r\nAuthorization: " + scheme;
    assertEquals(200, status(ask(secret, "GET /api/v1/about", headers + SECRET)));
    assertEquals(401, status(ask(secret, "GET /api/v1/about", headers + "wrong")));
  }

  @Test
  void aBodyThatSaysItIsTooLargeIsRefusedAtOnce() {
    var headers = "Host: 127.0.0.1\r\nContent-Type: application/json\r\n";
    var start = System.nanoTime();
    var answer = ask(open, "POST /api/v1/jobs", headers + "Content-Length: 99999999999");
    assertEquals(413, status(answer), answer);
    assertTrue(System.nanoTime() - start < 3_000_000_000L);
  }

  @Test
  void answersAtTheAddressThatItWasGiven(@TempDir Path folder) {
    var options = new ServerOptions(0, "127.0.0.2", Optional.empty(), Optional.empty());
    try (var served = Served.steppe(folder, options)) {
      assertEquals(200, served.get("/api/v1/about").statusCode());
      assertEquals(403, status(ask(served, "GET /api/v1/about", "Host: 127.0.0.3")));
    }
  }

  @Test
  void tellsBrowsersWhatToKeepAndSendsItSmall() {
    var plain = ask(open, "GET /api/v1/network", "Host: 127.0.0.1");
    var small = ask(open, "GET /api/v1/network", "Host: 127.0.0.1\r\nAccept-Encoding: gzip");
    assertTrue(small.contains("Content-Encoding: gzip"), small.substring(0, 900));
    assertTrue(small.length() < plain.length() / 2);
    assertTrue(ask(open, "GET /", "Host: 127.0.0.1").contains("Cache-Control: no-cache"));
  }

  @Test
  void boundsHeadersAndAddresses() {
    var long1 = "GET /api/v1/places?q=" + "x".repeat(20_000);
    assertTrue(status(ask(open, long1, "Host: 127.0.0.1")) >= 400);
    var wide = "Host: 127.0.0.1\r\nX: " + "y".repeat(40_000);
    assertTrue(status(ask(open, "GET /", wide)) >= 400);
  }

  @Test
  void clientsThatNeverFinishHoldNobodyUp() throws IOException {
    var at = URI.create(open.address());
    var slow = new ArrayList<Socket>();
    try {
      for (var i = 0; i < 100; i++) {
        var socket = new Socket(at.getHost(), at.getPort());
        socket.getOutputStream().write("GET /api/v1/about HTTP/1.1\r\nHo".getBytes(US_ASCII));
        slow.add(socket);
        var reader = new Socket(at.getHost(), at.getPort());
        reader
            .getOutputStream()
            .write("GET /api/v1/network HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(US_ASCII));
        slow.add(reader);
      }
      assertEquals(200, open.get("/api/v1/places?q=Osh").statusCode());
    } finally {
      for (var socket : slow) {
        socket.close();
      }
    }
    assertEquals(200, open.get("/api/v1/about").statusCode());
  }

  /// Odd requests by seed: words, encodings, sizes, paths, bodies.
  @Test
  void nothingThatIsAskedIsAMistakeOfOurs() {
    var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_125);
    for (var i = 0; i < 1_500; i++) {
      var query = new StringBuilder("draws=0");
      for (var n = chance.nextInt(5); n > 0; n--) {
        query
            .append('&')
            .append(encode(any(NAMES, chance)))
            .append('=')
            .append(encode(any(WORDS, chance)));
      }
      var path = "/api/v1/%s?%s".formatted(any(PATHS, chance), query);
      var method = chance.nextInt(6) == 0 ? "POST" : chance.nextInt(12) == 0 ? "PUT" : "GET";
      var body = method.equals("GET") ? BodyPublishers.noBody() : odd(chance.nextInt(6));
      var request = HttpRequest.newBuilder(open.at(path))
          .method(method, body)
          .header("Content-Type", chance.nextBoolean() ? "application/json" : "text/plain")
          .build();
      var answer = open.send(request);
      assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503, method + " " + path);
      assertFalse(answer.body().contains("\tat "), path);
    }
  }

  private static String any(List<String> list, RandomGenerator chance) {
    return list.get(chance.nextInt(list.size()));
  }

  private static HttpRequest.BodyPublisher odd(int kind) {
    return BodyPublishers.ofString(
        switch (kind) {
          case 0 -> "";
          case 1 -> "{";
          case 2 -> "[".repeat(1_000);
          case 3 -> "{\"ask\":\"routes\",\"version\":1,\"words\":{\"from\":1e400}}";
          case 4 -> "{\"ask\":\"duty\",\"version\":1,\"words\":{\"importer\":\"\\u0000\"}}";
          default -> "\"" + "z".repeat(5_000) + "\"";
        });
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
