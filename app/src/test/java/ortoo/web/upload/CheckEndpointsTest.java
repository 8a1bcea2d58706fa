package ortoo.web.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.atlas.check.AtlasCheck;
import ortoo.data.TinyAtlas;
import ortoo.show.atlas.Health;
import ortoo.web.Booth;

/// An atlas that is sent to be checked: sound ones are, and nothing that is sent does harm.
@Timeout(120)
class CheckEndpointsTest {
  private static final Booth BOOTH =
      Booth.of(new CheckEndpoints(Bounds.USUAL, InstantSource.system()));

  @TempDir
  private Path folder = Path.of("");

  private Set<Path> before = Set.of();

  @BeforeEach
  void look() throws IOException {
    before = left();
  }

  /// Whatever was sent, nothing of it is left.
  @AfterEach
  void nothingIsLeft() throws IOException {
    assertEquals(before, left());
  }

  private static Set<Path> left() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ortoo-check-"))
          .collect(Collectors.toSet());
    }
  }

  @AfterAll
  static void stop() {
    BOOTH.close();
  }

  private static HttpResponse<String> send(byte[] zip) {
    return send(BOOTH, "application/zip", BodyPublishers.ofByteArray(zip));
  }

  private static HttpResponse<String> send(Booth booth, String type, BodyPublisher body) {
    return booth.send(booth.request("check", "Content-Type", type).POST(body));
  }

  private static void refused(int status, String said, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response::body);
    assertTrue(response.body().contains(said), response::body);
    assertEquals(
        "application/problem+json",
        response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0]);
    assertFalse(Booth.json(response).at("/problems/0/remedy").asString().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "my-atlas/"})
  void aSoundAtlasIsToldAsAtATerminal(String under) {
    var response = send(new Zip().folder(under, TinyAtlas.STEPPE).bytes());
    assertEquals(200, response.statusCode(), response::body);
    var atlas = Booth.STEPPE.atlas();
    assertEquals(Health.json(atlas, AtlasCheck.check(atlas)), response.body());
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    var zip = new Zip()
        .folder(
            "",
            new TinyAtlas()
                .with("spells", "crossing,mode", "nowhere,road")
                .to(folder.resolve("bad")))
        .bytes();
    var response = send(zip);
    assertEquals(200, response.statusCode(), response::body);
    var error = Booth.json(response).at("/errors/0");
    assertEquals("spells.csv", error.get("file").asString());
    assertEquals(2, error.get("line").asInt());
  }

  @Test
  void anAtlasWithoutItsDescriptionIsTold() {
    var response = send(new Zip().with("places.csv", "id\n").bytes());
    assertEquals(200, response.statusCode(), response::body);
    assertEquals("datapackage.json", Booth.json(response).at("/errors/0/file").asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../out.csv",
        "a/../../out.csv",
        "/etc/out.csv",
        "C:/out.csv",
        "a\\..\\out.csv",
        "a//out.csv",
        "./out.csv",
        "a/b/c/d/e/out.csv",
        "line\nbreak.csv"
      })
  void noNameLeadsOut(String name) {
    refused(400, "pack the files", send(new Zip().with(name, "x").bytes()));
  }

  /// A link in a zip file is a file whose text is where it leads; it becomes just that.
  @Test
  void aLinkIsNotFollowed() {
    var zip = new Zip().folder("", TinyAtlas.write(folder.resolve("tiny"))).bytes();
    var linked = asLink(zip, "via.csv");
    var response = send(linked);
    assertEquals(200, response.statusCode(), response::body);
  }

  /// Marks an entry as a symbolic link, in the directory at the end of the file.
  private static byte[] asLink(byte[] zip, String name) {
    var wanted = name.getBytes(StandardCharsets.UTF_8);
    for (int at = 0; at + 46 + wanted.length <= zip.length; at++) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
        var entry = new String(zip, at + 46, wanted.length, StandardCharsets.UTF_8);
        if (entry.equals(name)) {
          zip[at + 5] = 3; // made on Unix
          zip[at + 41] = (byte) 0xA1; // S_IFLNK, 0777
          zip[at + 40] = (byte) 0xFF;
        }
      }
    }
    return zip;
  }

  @Test
  void aBombIsDefused() {
    refused(413, "to one", send(new Zip().with("places.csv", new byte[30 << 20]).bytes()));
  }

  @Test
  void aBombInAFileThatIsNoTableIsDefusedToo() {
    refused(413, "to one", send(new Zip().with("notes.txt", new byte[30 << 20]).bytes()));
  }

  /// A zip file in a zip file stays one: it is no table.
  @Test
  void aNestedBombIsNotUnpacked() {
    var inner = new Zip().with("places.csv", new byte[30 << 20]).bytes();
    var response = send(new Zip().with("inner.zip", inner).bytes());
    assertEquals(200, response.statusCode(), response::body);
    assertEquals("datapackage.json", Booth.json(response).at("/errors/0/file").asString());
  }

  @Test
  void unpackedBytesAreCountedOverAllFiles() {
    var zip = new Zip();
    for (var i = 0; i < 20; i++) { // each too small for its ratio to matter
      zip.with("t%d.csv".formatted(i), new byte[1 << 19]);
    }
    refused(413, "6 MB", send(zip.bytes()));
  }

  @Test
  void entriesAreCounted() {
    var zip = new Zip();
    for (var i = 0; i <= Bounds.USUAL.entries(); i++) {
      zip.with("t%d.csv".formatted(i), "id\n");
    }
    refused(413, "200 entries", send(zip.bytes()));
  }

  /// What an atlas may take is what the steppe atlas takes, a few times over.
  @Test
  void theSteppeAtlasHasRoom() throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(TinyAtlas.STEPPE)) {
      for (var file : files.toList()) {
        text.append(Files.readString(file));
      }
    }
    assertTrue(4L * text.length() < Bounds.USUAL.unpacked());
    assertTrue(4L * text.chars().filter(c -> c == '\n').count() < Bounds.USUAL.lines());
    assertTrue(4L * text.chars().filter(c -> c == ',').count() < Bounds.USUAL.cells());
  }

  @Test
  void manyLinesAreRefused() {
    refused(413, "75,000 lines", send(new Zip().with("via.csv", lines(80_000)).bytes()));
  }

  /// Rows that differ, so that they are not packed too well.
  private static String lines(int count) {
    var random = new Random(1);
    var text = new StringBuilder();
    for (var i = 0; i < count; i++) {
      text.append(random.nextInt(100_000)).append('\n');
    }
    return text.toString();
  }

  @Test
  void manyCellsAreRefused() {
    var random = new Random(1);
    var text = new StringBuilder();
    for (var i = 0; i < 610_000; i++) {
      text.append(random.nextInt(10)).append(',');
    }
    refused(
        413, "600,000 cells", send(new Zip().with("via.csv", text.toString()).bytes()));
  }

  @Test
  void entriesThatOverlapAreReadOnce() {
    var zip = new Zip().folder("", TinyAtlas.write(folder.resolve("tiny"))).bytes();
    for (int at = 0; at + 46 <= zip.length; at++) { // all of the directory point at the first
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1 && zip[at + 3] == 2) {
        Arrays.fill(zip, at + 42, at + 46, (byte) 0);
      }
    }
    assertEquals(200, send(zip).statusCode());
  }

  @Test
  void aDescriptionThatNestsDeeplyIsTold() {
    var deep = "[".repeat(100_000) + "]".repeat(100_000);
    var response = send(new Zip().with("datapackage.json", deep).bytes());
    assertEquals(200, response.statusCode(), response::body);
    assertEquals("datapackage.json", Booth.json(response).at("/errors/0/file").asString());
  }

  @Test
  void aDescriptionThatLeadsOutIsTold() throws IOException {
    var tiny = TinyAtlas.write(folder.resolve("tiny"));
    var description = tiny.resolve("datapackage.json");
    var text = Files.readString(description);
    Files.writeString(description, text.replace("\"units.csv\"", "\"../../../etc/passwd\""));
    var response = send(new Zip().folder("", tiny).bytes());
    assertTrue(response.body().contains("leads out"), response::body);
    assertFalse(response.body().contains("root:"), response::body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "this is no zip file", "PK\u0003\u0004 torn"})
  void whatIsNoZipFileIsRefused(String body) {
    refused(400, "zip file", send(body.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aTornZipFileIsRefused() {
    var zip = new Zip().folder("", TinyAtlas.STEPPE).bytes();
    refused(400, "zip file", send(Arrays.copyOf(zip, zip.length / 2)));
  }

  @Test
  void aFileThatIsThereTwiceIsRefused() {
    var twice = new Zip().with("a.csv", "1").with("b.csv", "2").bytes();
    for (int at = 0; at + 5 <= twice.length; at++) {
      if (twice[at] == 'b' && twice[at + 1] == '.' && twice[at + 2] == 'c') {
        twice[at] = 'a';
      }
    }
    refused(400, "twice", send(twice));
  }

  @Test
  void anEntryThatIsEncryptedIsRefused() {
    var zip = new Zip().with("a.csv", "1").bytes();
    zip[6] |= 1;
    refused(400, "cannot be read", send(zip));
  }

  @Test
  void anotherKindOfBodyIsRefused() {
    var zip = new Zip().with("a.csv", "1").bytes();
    refused(415, "not a zip", send(BOOTH, "text/csv", BodyPublishers.ofByteArray(zip)));
  }

  @Test
  void aLargeBodyIsRefusedBeforeItIsRead() {
    var body = BodyPublishers.ofByteArray(new byte[(4 << 20) + 1]);
    // The client waits for leave to send: what is refused unread may end in a broken pipe.
    var request = BOOTH.request("check", "Content-Type", "application/zip").expectContinue(true);
    refused(413, "4 MB", BOOTH.send(request.POST(body)));
  }

  @Test
  void aLargeBodyOfUnsaidSizeIsCounted() {
    var random = new Random(1);
    var chunk = new byte[1 << 20];
    random.nextBytes(chunk);
    var zip = new Zip();
    for (var i = 0; i < 4; i++) {
      random.nextBytes(chunk);
      zip.with("t%d.csv".formatted(i), chunk);
    }
    // Little over the bound, so that all is sent when the answer comes.
    zip.with("last.csv", Arrays.copyOf(chunk, 1 << 15));
    var bytes = zip.bytes();
    var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    refused(413, "4 MB", send(BOOTH, "application/zip", body));
  }

  @Test
  void whatTakesTooLongIsRefused() {
    var usual = Bounds.USUAL;
    var hasty = new Bounds(
        usual.packed(),
        usual.entries(),
        usual.unpacked(),
        usual.ratio(),
        usual.depth(),
        usual.lines(),
        usual.cells(),
        Duration.ZERO);
    try (var booth = Booth.of(new CheckEndpoints(hasty, InstantSource.system()))) {
      var zip = new Zip().folder("", TinyAtlas.STEPPE).bytes();
      refused(408, "took longer", send(booth, "application/zip", BodyPublishers.ofByteArray(zip)));
    }
  }

  @Test
  void theNameOfAnEntryMayBeAnything() {
    var zip = new Zip().with("x".repeat(60_000) + ".csv", "1").bytes();
    refused(400, "no name", send(zip));
  }
}
