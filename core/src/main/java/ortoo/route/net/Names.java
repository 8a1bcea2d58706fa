package ortoo.route.net;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ortoo.atlas.Atlas;
import ortoo.atlas.carriage.Vehicle;
import ortoo.atlas.network.Country;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Place;

/// Numbers for the places, countries, vehicles and crossings of an atlas, in table order.
public final class Names {
  final List<Place> places;
  final List<Country> countries;
  final List<Vehicle> vehicles;
  final List<Crossing> crossings;
  private final Map<String, Integer> placeIds;
  private final Map<String, Integer> countryIds;
  private final Map<String, Integer> vehicleIds;
  private final Map<String, Integer> crossingIds;
  /// Country index of each place.
  final int[] countryOf;
  /// Customs territory of each country, as an index; equal = the same territory.
  final int[] territoryOf;
  private final Map<String, Integer> territoryIds = new HashMap<>();

  public Names(Atlas atlas) {
    places = atlas.network().places();
    countries = atlas.network().countries();
    vehicles = atlas.carriage().vehicles();
    crossings = atlas.network().crossings();
    placeIds = number(places, Place::id);
    countryIds = number(countries, Country::id);
    vehicleIds = number(vehicles, Vehicle::id);
    crossingIds = number(crossings, Crossing::id);
    countryOf = places.stream().mapToInt(p -> country(p.country())).toArray();
    territoryOf = countries.stream().mapToInt(c -> territoryId(c.territory())).toArray();
  }

  private int territoryId(String territory) {
    return territoryIds.computeIfAbsent(territory, _ -> territoryIds.size());
  }

  private static <T> Map<String, Integer> number(List<T> list, Function<T, String> id) {
    var map = new HashMap<String, Integer>();
    for (var i = 0; i < list.size(); i++) {
      map.put(id.apply(list.get(i)), i);
    }
    return map;
  }

  public int place(String id) {
    return get(placeIds, id, "place");
  }

  public int country(String id) {
    return get(countryIds, id, "country");
  }

  public int vehicle(String id) {
    return get(vehicleIds, id, "vehicle");
  }

  public int crossing(String id) {
    return get(crossingIds, id, "crossing");
  }

  /// The index of a territory, or -1 if no country is in it.
  int findTerritory(String id) {
    return territoryIds.getOrDefault(id, -1);
  }

  /// The index, or -1 if there is none of that name.
  public int findPlace(String id) {
    return placeIds.getOrDefault(id, -1);
  }

  public int findCountry(String id) {
    return countryIds.getOrDefault(id, -1);
  }

  public int findCrossing(String id) {
    return crossingIds.getOrDefault(id, -1);
  }

  private static int get(Map<String, Integer> map, String id, String what) {
    var index = map.get(id);
    if (index == null) {
      throw new IllegalArgumentException("No %s \"%s\" in the atlas.".formatted(what, id));
    }
    return index;
  }
}
