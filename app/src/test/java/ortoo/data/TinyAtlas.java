package ortoo.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ortoo.data.table.Descriptor;
import ortoo.data.table.Field;
import ortoo.data.table.Schema;
import ortoo.data.table.TablePackage;

/// An invented atlas of two countries, A and B, with one crossing, written to a folder for a test.
///
/// Its `datapackage.json` is that of data/steppe. A table is given with the columns that matter to
/// a test; the others are added at the end of each line, so that lines and columns stay as written.
public final class TinyAtlas {
  public static final Path STEPPE = Path.of("data/steppe");
  private static final Descriptor DESCRIPTOR = TablePackage.describe(STEPPE);

  private final Map<String, String> tables = new LinkedHashMap<>();

  public TinyAtlas() {
    for (var schema : DESCRIPTOR.tables()) {
      tables.put(schema.table(), schema.fields().getFirst().name() + "\n");
    }
    with("sources", "id,title", "s,Invented");
    network();
    carriage();
  }

  private void network() {
    with(
        "driving_rules",
        "id,name,max_block_h,break_h,daily_h,rest_h,weekly_h,weekly_rest_h,crew",
        "aetr,AETR,4.5,0.75,9,11,56,45,1");
    with(
        "countries",
        "id,iso3,name,currency,driving_rule,customs_territory",
        "AA,AAA,Aland,AAC,aetr,AA",
        "BB,BBB,Bland,BBC,aetr,BB");
    with(
        "places",
        "id,name,country,lat,lon,kinds,timezone",
        "a,Atown,AA,47,106,city;rail_terminal,Asia/Ulaanbaatar",
        "ap,Apost,AA,48,106,border_post,Asia/Ulaanbaatar",
        "bp,Bpost,BB,48.01,106,border_post,Asia/Irkutsk",
        "b,Btown,BB,49,106,city,Asia/Irkutsk");
    with(
        "practices",
        "id,alternative,weight,days,opens,closes,holidays",
        "day,1,0.75,Mon-Fri,09:00,18:00,both",
        "day,2,0.25,Mon-Sun,00:00,24:00,none");
    with(
        "crossings",
        "id,name,place_a,place_b,modes,traffic_class,third_country_vehicles,"
            + "gauge_change,practice,status",
        "x,Apost - Bpost,ap,bp,road,international,yes,no,day,open");
    with(
        "links",
        "id,from,to,mode,distance_km,gauge_mm,status,season_from,season_to,crossing",
        "l1,a,ap,road,120,,open,,,",
        "l2,ap,bp,road,2,,open,,,x",
        "l3,bp,b,road,115,,open,04-01,11-30,");
    with("via", "link,seq,lat,lon", "l1,2,47.8,106", "l1,1,47.3,106.1");
  }

  private void carriage() {
    with(
        "vehicles",
        "id,name,mode,gauge_mm,form,registered,driver,empty_return,co2e",
        "truck,Truck,road,,loose,yes,yes,0.3,60");
    with("units", "id,name,form,payload_tonnes,chilled", "truck,Truck load,loose,20,no");
    with("loads", "vehicle,unit,units", "truck,truck,1");
    with(
        "rates",
        "vehicle,country,usd_per_km,usd_per_km_low,usd_per_km_high,rule",
        "truck,AA,1.5,1.2,2,truck-km",
        "truck,*,1.6,1.2,2.1,truck-km",
        "truck,BB,1.7,,,");
    with("speeds", "mode,vehicle,country,kmh,kmh_low,kmh_high", "road,,*,50,40,60");
    with(
        "post_times",
        "crossing,country,mode,direction,containers,hours,hours_low,hours_high,"
            + "usd,usd_low,usd_high,rule",
        "x,AA,road,outbound,any,3,2,6,20,10,50,posts",
        "x,BB,road,inbound,any,4,2,9,30,10,60,");
  }

  /// The tiny atlas, written to a folder.
  public static Path write(Path folder) {
    return new TinyAtlas().to(folder);
  }

  public TinyAtlas with(String table, String header, String... rows) {
    return text(table, header + "\n" + String.join("\n", rows) + (rows.length > 0 ? "\n" : ""));
  }

  /// A table given as it is to be written, but for the columns it lacks; LF ends its lines.
  public TinyAtlas text(String table, String text) {
    tables.put(table, text);
    return this;
  }

  public Path to(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.copy(STEPPE.resolve(Descriptor.FILE), folder.resolve(Descriptor.FILE));
      for (var schema : DESCRIPTOR.tables()) {
        Files.writeString(
            folder.resolve(schema.path()),
            completed(schema, tables.getOrDefault(schema.table(), "")));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("writing " + folder, e);
    }
  }

  private static String completed(Schema schema, String text) {
    var lines = text.split("\n", -1);
    var present = List.of(lines[0].split(",", -1));
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (var field : schema.fields()) {
      if (!present.contains(field.name())) {
        names.add("," + field.name());
        values.add("," + usual(field));
      }
    }
    var done = new StringBuilder();
    for (int i = 0; i < lines.length - 1; i++) {
      done.append(lines[i]).append(String.join("", i == 0 ? names : values)).append("\n");
    }
    return done.toString();
  }

  private static String usual(Field field) {
    return switch (field.name()) {
      case "source" -> "s";
      case "confidence" -> "estimate";
      default -> "";
    };
  }
}
