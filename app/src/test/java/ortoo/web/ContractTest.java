package ortoo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The server does what docs/api/openapi.yaml says, and nothing that it does not say.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
  private static final Path FOLDER = Path.of("docs/api");
  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";

  private final JsonNode contract = new YAMLMapper().readTree(text("openapi.yaml"));
  private final Served server;

  ContractTest(@TempDir Path folder) {
    server = Served.steppe(folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String text(String file) {
    try {
      return Files.readString(FOLDER.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /// One operation: its method, its path, and what the contract says of it.
  private record Operation(String method, String path, JsonNode says) {}

  private List<Operation> operations() {
    var all = new ArrayList<Operation>();
    contract
        .get("paths")
        .properties()
        .forEach(path -> path.getValue().properties().forEach(entry -> {
          if (!entry.getKey().equals("parameters")) {
            all.add(new Operation(entry.getKey(), path.getKey(), entry.getValue()));
          }
        }));
    return all;
  }

  @Test
  void everyEndpointIsInTheContractAndTheOtherWayRound() {
    var promised = new TreeSet<String>();
    operations().forEach(o -> promised.add(o.method() + " " + o.path()));
    var there = new TreeSet<String>();
    for (var endpoint : server.routes()) {
      if (endpoint.contains(" /api/v1/") && !endpoint.matches(".*\\.(yaml|json)")) {
        there.add(endpoint.replace("/api/v1", "").replace("{table}:{line}", "{row}"));
      }
    }
    assertEquals(promised, there);
  }

  /// Each operation that only reads, asked with its own examples.
  @TestFactory
  List<DynamicTest> answersKeepTheContract() {
    return operations().stream()
        .filter(o -> o.method().equals("get") && !o.path().contains("{"))
        .map(o -> DynamicTest.dynamicTest(o.path(), () -> {
          var answer = server.get("/api/v1" + o.path() + examples(o.says()));
          assertEquals(200, answer.statusCode(), answer.body());
          var media = media(answer);
          var said = o.says().at("/responses/200/content/" + media.replace("/", "~1"));
          assertTrue(said.has("schema"), o.path() + " " + media);
          assertValid(said.get("schema"), answer.body());
        }))
        .toList();
  }

  /// Each operation that only reads, asked wrongly.
  @TestFactory
  List<DynamicTest> faultsKeepTheContract() {
    return operations().stream()
        .filter(o -> o.method().equals("get") && !o.path().contains("{"))
        .map(o -> DynamicTest.dynamicTest(o.path(), () -> {
          var answer = server.get("/api/v1" + o.path() + "?wrong=1&draws=x");
          assertEquals(400, answer.statusCode(), answer.body());
          assertProblem(answer);
        }))
        .toList();
  }

  @Test
  void whatIsMadeAndTakenAwayKeepsTheContract() {
    var question = """
        {"ask": "routes", "version": 1, "words": {"from": "Incheon", "to": "Bishkek", "draws": "0"}}
        """;
    var saved = server.send(request("/questions/a", "PUT", question, "If-None-Match", "*"));
    assertEquals(201, saved.statusCode(), saved.body());
    assertNamed("Saved", saved.body());
    var again = server.send(request("/questions/a", "PUT", question, "If-None-Match", "*"));
    assertEquals(412, again.statusCode());
    assertProblem(again);
    assertNamed("Saved", server.get("/api/v1/questions/a").body());
    assertNamed("Question", server.get("/api/v1/questions/a?format=question").body());
    var job = server.send(request("/jobs", "POST", question, "Accept", JSON));
    assertEquals(202, job.statusCode(), job.body());
    assertNamed("Job", job.body());
    var bad = server.send(request("/jobs", "POST", "{", "Accept", JSON));
    assertEquals(400, bad.statusCode());
    assertProblem(bad);
    assertProblem(server.get("/api/v1/questions/no-such"));
    assertProblem(server.get("/api/v1/jobs/0123456789abcdef"));
    assertProblem(server.get("/api/v1/nothing"));
  }

  @Test
  void rowsAndCrossingsKeepTheContract() {
    assertNamed("RowPage", server.get("/api/v1/rows/links:12").body());
    assertNamed("Crossing", server.get("/api/v1/crossings/torugart").body());
    assertProblem(server.get("/api/v1/rows/links:999999"));
    assertProblem(server.get("/api/v1/crossings/no-such"));
  }

  @Test
  void theContractItselfIsServedWithAPageToReadIt() {
    assertEquals(text("openapi.yaml"), server.get("/api/v1/openapi.yaml").body());
    for (var part : List.of("", "page.js", "swagger-ui-bundle.js", "swagger-ui.css")) {
      assertEquals(200, server.get("/api/" + part).statusCode(), part);
    }
  }

  private HttpRequest request(String path, String method, String body, String name, String value) {
    return HttpRequest.newBuilder(server.at("/api/v1" + path))
        .method(method, BodyPublishers.ofString(body))
        .header("Content-Type", JSON)
        .header(name, value)
        .build();
  }

  private static String examples(JsonNode says) {
    var query = new StringBuilder("?");
    says.path("parameters").forEach(parameter -> {
      if (parameter.has("example")) {
        query
            .append(parameter.get("name").asString())
            .append('=')
            .append(URLEncoder.encode(parameter.get("example").asString(), StandardCharsets.UTF_8))
            .append('&');
      }
    });
    return query.substring(0, query.length() - 1);
  }

  private static String media(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
  }

  private void assertProblem(HttpResponse<String> answer) {
    assertEquals(PROBLEM, media(answer), answer.body());
    assertNamed("Problem", answer.body());
  }

  private void assertNamed(String schema, String body) {
    var named = JsonNodeFactory.instance.objectNode();
    assertValid(named.put("$ref", "#/components/schemas/" + schema), body);
  }

  private void assertValid(JsonNode schema, String body) {
    assertEquals(List.of(), schema(schema).validate(body, InputFormat.JSON), body);
  }

  /// A schema with the components it refers to; answers have documents of their own.
  private Schema schema(JsonNode schema) {
    var root = (ObjectNode) schema.deepCopy();
    root.set("components", contract.get("components"));
    var all = root.toString();
    for (var name : List.of("routes", "landed", "duty")) {
      all = all.replace(name + ".schema.json", "urn:ortoo:%s:1".formatted(name));
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Map.of(
                "urn:ortoo:routes:1", text("routes.schema.json"),
                "urn:ortoo:landed:1", text("landed.schema.json"),
                "urn:ortoo:duty:1", text("duty.schema.json"))))
        .getSchema(all);
  }
}
