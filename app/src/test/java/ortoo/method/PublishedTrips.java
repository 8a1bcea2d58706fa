package ortoo.method;

import static ortoo.method.PublishedTrip.Measure.DAYS;
import static ortoo.method.PublishedTrip.Measure.DAYS_ON_THE_WAY;
import static ortoo.method.PublishedTrip.Measure.USD;
import static ortoo.unit.Mode.RAIL;
import static ortoo.unit.Mode.ROAD;
import static ortoo.unit.Mode.SEA;

import java.util.List;
import java.util.Set;
import ortoo.method.PublishedTrip.Measure;
import ortoo.unit.Mode;

/// The cited whole trips of unit_costs.csv that the atlas can be asked for.
final class PublishedTrips {
  private static final Set<Mode> RAILWAY = Set.of(RAIL);
  private static final Set<Mode> TRUCK = Set.of(ROAD);
  private static final Set<Mode> BOX = Set.of(SEA, RAIL, ROAD);

  static final List<PublishedTrip> ALL = List.of(
      trip(
          "Transit time sea Japan to Xingang (Tianjin)",
          "jp-nagoya",
          "cn-tianjin",
          "",
          "fcl40",
          Set.of(SEA),
          DAYS_ON_THE_WAY,
          0,
          "from Nagoya",
          ""),
      trip(
          "Transit time rail Xingang to Zamyn-Uud",
          "cn-tianjin",
          "mn-zamyn-uud",
          "zamyn-uud-erenhot",
          "fcl40",
          RAILWAY,
          DAYS_ON_THE_WAY,
          0,
          "",
          ""),
      trip(
          "Transit time rail Zamyn-Uud to Ulaanbaatar",
          "mn-zamyn-uud",
          "mn-ulaanbaatar",
          "",
          "fcl40",
          RAILWAY,
          DAYS_ON_THE_WAY,
          0,
          "",
          ""),
      trip(
          "Container transit Japan to Mongolia, low;Container transit Japan to Mongolia, high",
          "jp-nagoya",
          "mn-ulaanbaatar",
          "zamyn-uud-erenhot",
          "fcl40",
          BOX,
          DAYS_ON_THE_WAY,
          0,
          "from Nagoya",
          ""),
      trip(
          "Container transit Japan to Kyrgyzstan, low;Container transit Japan to Kyrgyzstan, high",
          "jp-nagoya",
          "kg-bishkek",
          "CN",
          "fcl40",
          BOX,
          DAYS_ON_THE_WAY,
          0,
          "from Nagoya",
          ""),
      trip(
          "Road trial Tianjin-Ulan-Ude, 2,152 km (900 CHN + 1,012 MNG + 240 RUS)",
          "cn-tianjin",
          "ru-ulan-ude",
          "zamyn-uud-erenhot;altanbulag-kyakhta",
          "truck",
          TRUCK,
          DAYS_ON_THE_WAY,
          0,
          "",
          ""),
      trip(
          "Road Tianjin to Mongolia with direct run",
          "cn-tianjin",
          "mn-ulaanbaatar",
          "zamyn-uud-erenhot",
          "truck",
          TRUCK,
          DAYS_ON_THE_WAY,
          0,
          "to Ulaanbaatar",
          ""),
      trip(
          "Delivery to Ulaanbaatar via Erlian, normal, low",
          "cn-erenhot",
          "mn-ulaanbaatar",
          "zamyn-uud-erenhot",
          "truck",
          TRUCK,
          DAYS,
          0,
          "",
          ""),
      trip(
          "Second-hand cars by truck Chongqing to Kyrgyzstan via Horgos: time",
          "cn-xian",
          "kg-bishkek",
          "nurzholy-khorgos",
          "car",
          TRUCK,
          DAYS_ON_THE_WAY,
          5400,
          "from Xi'an; the atlas lacks Chongqing",
          ""),
      trip(
          "Freight train Guiyang to Almaty via Khorgos",
          "cn-xian",
          "kz-almaty",
          "altynkol-khorgos",
          "fcl40",
          RAILWAY,
          DAYS_ON_THE_WAY,
          4950,
          "from Xi'an; the atlas lacks Guiyang, some 1,300 km on",
          ""),
      trip(
          "Rail+road Langfang-Kashgar-Osh-Tashkent, 6,000 km",
          "cn-beijing",
          "uz-tashkent",
          "cn-kashgar;irkeshtam;kg-osh",
          "fcl40",
          Set.of(RAIL, ROAD),
          DAYS_ON_THE_WAY,
          0,
          "from Beijing, 50 km from Langfang",
          ""),
      trip(
          "Container train Urumqi to Bishkek through Kazakhstan, 47 containers, 800 t",
          "cn-urumqi",
          "kg-bishkek",
          "altynkol-khorgos",
          "fcl40",
          RAILWAY,
          DAYS_ON_THE_WAY,
          0,
          "",
          ""),
      trip(
          "Container block train Tianjin-Tashkent, 50 containers",
          "cn-tianjin",
          "uz-tashkent",
          "altynkol-khorgos",
          "fcl40",
          RAILWAY,
          DAYS_ON_THE_WAY,
          0,
          "",
          "quicker than published: hours of the service are reckoned at 36 km an hour in China,"
              + " stops included, and one day at the gauge; fourteen days of a new train are 370 km"
              + " a day, border queue included"),
      trip(
          "UNESCAP worked example Tianjin-Erenhot, 983 km, time",
          "cn-tianjin",
          "cn-erenhot",
          "",
          "truck",
          TRUCK,
          DAYS_ON_THE_WAY,
          983,
          "an illustration, of a longer road than ours",
          ""),
      trip(
          "40 ft container, 5 cars loaded, Japan main ports to Ulaanbaatar",
          "jp-nagoya",
          "mn-ulaanbaatar",
          "zamyn-uud-erenhot",
          "fcl40",
          BOX,
          USD,
          0,
          "from Nagoya",
          ""),
      trip(
          "40 ft container, Toyama to Ulaanbaatar",
          "jp-toyama",
          "mn-ulaanbaatar",
          "zamyn-uud-erenhot",
          "fcl40",
          BOX,
          USD,
          0,
          "",
          ""));

  private PublishedTrips() {}

  private static PublishedTrip trip(
      String rows,
      String from,
      String to,
      String via,
      String unit,
      Set<Mode> modes,
      Measure measure,
      double km,
      String asked,
      String miss) {
    return new PublishedTrip(
        List.of(rows.split(";", -1)),
        from,
        to,
        via.isEmpty() ? List.of() : List.of(via.split(";", -1)),
        unit,
        modes,
        measure,
        km,
        asked,
        miss);
  }
}
