package ortoo.bench.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Someone at the workbench, who types, asks, looks at the map and at what lies behind a figure.
///
/// Asks one thing after another; what comes next is drawn from a seed.
final class User {
  private static final String API = "/api/v1";
  private static final List<String> FROM = List.of(
      "Incheon",
      "Busan",
      "Tianjin",
      "Vladivostok",
      "Poti",
      "Istanbul",
      "Ulaanbaatar",
      "Urumqi",
      "Moscow",
      "Almaty");
  private static final List<String> TO = List.of("Bishkek", "Osh", "Tashkent", "Dushanbe");
  private static final List<String> GOODS = List.of("car", "general", "machinery", "textiles");
  private static final List<String> TABLES =
      List.of("links", "places", "crossings", "rates", "post_times", "duties");

  private final Caller caller;
  private final Random random;
  private final boolean asksForJobs;
  private Optional<String> network = Optional.empty();

  /// @param asksForJobs also asks for draws; a few users do
  User(Caller caller, long seed, boolean asksForJobs) {
    this.caller = caller;
    this.random = new Random(seed);
    this.asksForJobs = asksForJobs;
  }

  /// Opens the page, as every visit begins.
  void arrive() throws InterruptedException {
    caller.get("about", API + "/about", Optional.empty());
    network = caller.get("network, first", API + "/network", Optional.empty());
    routes();
  }

  /// Does the next thing.
  void act() throws InterruptedException {
    var dice = random.nextInt(100);
    if (asksForJobs && dice < 10) {
      job();
    } else if (dice < 15) {
      caller.get("about", API + "/about", Optional.empty());
    } else if (dice < 45) {
      type();
    } else if (dice < 75) {
      routes();
    } else if (dice < 85) {
      caller.get(
          "landed",
          API + "/landed?" + question("870323", "&age=5&engine=1998&draws=0"),
          Optional.empty());
    } else if (dice < 95) {
      rows();
    } else {
      caller.get("network, known", API + "/network", network);
    }
  }

  private void routes() throws InterruptedException {
    caller.get("routes", API + "/routes?" + question(goods(), "&draws=0"), Optional.empty());
  }

  /// The beginnings of a place's name, as they are typed.
  private void type() throws InterruptedException {
    var name = random.nextBoolean() ? one(FROM) : one(TO);
    for (var length = 2; length <= Math.min(5, name.length()); length++) {
      var path = API + "/places?q=" + encoded(name.substring(0, length));
      caller.get("places", path, Optional.empty());
    }
  }

  private void rows() throws InterruptedException {
    var path = API + "/rows?table=%s&offset=%d&limit=100";
    caller.get("rows", path.formatted(one(TABLES), random.nextInt(2) * 20), Optional.empty());
    caller.get("row", API + "/rows/links:" + (2 + random.nextInt(100)), Optional.empty());
  }

  private void job() throws InterruptedException {
    caller.job("""
        {"ask": "routes", "version": 1, "words": {"from": "%s", "to": "%s", "goods": "car",
         "draws": "1000"}}
        """.formatted(one(FROM), one(TO)));
  }

  /// One of 40 pairs of places.
  private String question(String goods, String more) {
    return "from=%s&to=%s&goods=%s%s".formatted(encoded(one(FROM)), encoded(one(TO)), goods, more);
  }

  private String goods() {
    return one(GOODS);
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
