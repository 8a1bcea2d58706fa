package ortoo.route.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ortoo.atlas.Atlas;
import ortoo.atlas.carriage.Service;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Link;
import ortoo.atlas.network.Network;
import ortoo.atlas.network.Place;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;

/// The same world with other names for its places, in the opposite alphabetical order.
record Renamed(RandomAtlas world) {

  private static String name(String place) {
    return "q" + (99 - Integer.parseInt(place.substring(1)));
  }

  private static Place renamed(Place p) {
    return new Place(
        name(p.id()),
        p.name(),
        p.localName(),
        p.country(),
        p.lat(),
        p.lon(),
        p.kinds(),
        p.unLocode(),
        p.population(),
        p.zone(),
        p.row());
  }

  Atlas atlas() {
    var s = world.sketch;
    var links = s.links.stream()
        .map(l -> new Link(
            l.id(),
            name(l.from()),
            name(l.to()),
            l.mode(),
            l.km(),
            l.gauges(),
            l.status(),
            l.season(),
            l.crossing(),
            l.shape(),
            l.row()))
        .toList();
    var crossings = s.crossings.stream()
        .map(c -> new Crossing(
            c.id(),
            c.name(),
            name(c.placeA()),
            name(c.placeB()),
            c.modes(),
            c.bilateral(),
            c.thirdCountryVehicles(),
            c.gaugeChange(),
            c.practice(),
            c.status(),
            c.row()))
        .toList();
    s.services.replaceAll(Renamed::renamed);
    s.transfers.replaceAll(Renamed::renamed);
    var old = s.atlas();
    var places = s.places.stream().map(Renamed::renamed).toList().reversed();
    return new Atlas(
        old.name(),
        new Network(s.countries, places, List.of(), links, crossings),
        old.borders(),
        old.carriage(),
        old.customs(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Service renamed(Service s) {
    return new Service(
        s.id(),
        s.name(),
        s.mode(),
        s.vehicle(),
        s.arrivalVehicle(),
        name(s.from()),
        name(s.to()),
        s.bothWays(),
        s.links(),
        s.days(),
        s.intervalDays(),
        s.departs(),
        s.cutoffHours(),
        s.validFrom(),
        s.validTo(),
        s.running(),
        s.hours(),
        s.usd(),
        s.row());
  }

  private static Transfer renamed(Transfer t) {
    return new Transfer(
        t.from(),
        t.to(),
        t.place().map(Renamed::name),
        t.country(),
        t.kinds(),
        t.per(),
        t.hours(),
        t.usd(),
        t.row());
  }

  Consignment consignment() {
    var c = world.consignment;
    return c.sent(renamed(c.from()), renamed(c.to()), c.depart(), c.carrier());
  }

  Limits limits() {
    var l = world.limits;
    var places = world.sketch.places.stream().map(Place::id).collect(Collectors.toSet());
    var via = l.via().stream().map(v -> places.contains(v) ? name(v) : v).toList();
    return new Limits(
            Set.copyOf(l.avoid()),
            via,
            l.modes(),
            l.maxTransfers(),
            Optional.empty(),
            20,
            8,
            List.of(),
            0.05)
        .papers(l.without(), l.granted());
  }
}
