package ortoo.route.cpmm;

import java.util.List;

/// The sample trips over the steppe atlas, by road.
///
/// Chosen by what CPMM says of its samples: Chinese ones go out, Mongolian ones mostly come in,
/// Kazakh ones come in, mostly from China (504 USD a crossing), the others go both ways; each
/// main truck post of the five countries is passed. Goods from China start in Urumqi or
/// Tianjin, for the published delays say 725 to 865 km in China a border passage: TFI1 / (1/SWD
/// - 1/SWOD).
final class SampleTrips {
  static final List<SampleTrip> STEPPE = List.of(
      // China out; Kazakhstan, Kyrgyzstan and Mongolia in.
      trip("cn-urumqi", "kz-almaty", "nurzholy-khorgos"),
      trip("cn-urumqi", "kz-almaty", "dostyk-alashankou"),
      trip("cn-urumqi", "kz-astana", "bakhty-baktu"),
      trip("cn-tianjin", "mn-ulaanbaatar", "zamyn-uud-erenhot"),
      trip("cn-urumqi", "mn-khovd", "yarant-takeshiken"),
      trip("cn-urumqi", "kg-bishkek", "torugart"),
      trip("cn-urumqi", "kg-osh", "irkeshtam"),
      // Into China.
      trip("kg-bishkek", "cn-kashgar", "torugart"),
      trip("kz-almaty", "cn-urumqi", "nurzholy-khorgos"),
      // Mongolia and Russia.
      trip("ru-ulan-ude", "mn-ulaanbaatar", "altanbulag-kyakhta"),
      trip("mn-ulaanbaatar", "ru-ulan-ude", "altanbulag-kyakhta"),
      trip("ru-barnaul", "mn-khovd", "tsagaannuur-tashanta"),
      // Kyrgyzstan with Kazakhstan and Uzbekistan.
      trip("kg-naryn", "kz-almaty", "akzhol-korday"),
      trip("kz-almaty", "kg-osh", "akzhol-korday"),
      trip("kg-osh", "kz-shymkent", "chaldovar-sypatay"),
      trip("kg-osh", "uz-tashkent", "dostuk-dustlik"),
      trip("uz-tashkent", "kg-osh", "dostuk-dustlik"),
      // Kazakhstan with Russia and Uzbekistan.
      trip("kz-astana", "ru-kurgan", "zhanazhol-petukhovo"),
      trip("ru-omsk", "kz-astana", "karakoga-isilkul"),
      trip("ru-barnaul", "kz-almaty", "auyl-veseloyarsk"),
      trip("kz-almaty", "uz-samarkand", "konysbaeva-yallama"),
      trip("uz-samarkand", "kz-almaty", "konysbaeva-yallama"),
      // Uzbekistan with Turkmenistan and Tajikistan.
      trip("uz-tashkent", "tm-turkmenabat", "alat-farap"),
      trip("tm-turkmenabat", "uz-tashkent", "alat-farap"),
      trip("uz-samarkand", "tj-khujand", "oybek-fotehobod"),
      trip("uz-termez", "tj-dushanbe", "sariosiyo-bratstvo"));

  private SampleTrips() {}

  private static SampleTrip trip(String from, String to, String crossing) {
    return new SampleTrip(from, to, crossing);
  }
}
