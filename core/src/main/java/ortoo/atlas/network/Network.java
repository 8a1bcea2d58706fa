package ortoo.atlas.network;

import java.util.List;

/// Countries, places, links and border crossings of an atlas, in the order of their tables.
public record Network(
    List<Country> countries,
    List<Place> places,
    List<Alias> aliases,
    List<Link> links,
    List<Crossing> crossings) {

  public Network {
    countries = List.copyOf(countries);
    places = List.copyOf(places);
    aliases = List.copyOf(aliases);
    links = List.copyOf(links);
    crossings = List.copyOf(crossings);
  }
}
