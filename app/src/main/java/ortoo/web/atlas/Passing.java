package ortoo.web.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import ortoo.atlas.Atlas;
import ortoo.atlas.border.Direction;
import ortoo.atlas.network.Crossing;
import ortoo.atlas.network.Place;
import ortoo.route.post.Calibration;
import ortoo.route.post.PostFigures;
import ortoo.route.post.Side;
import ortoo.unit.Mode;

/// How long it takes to pass the crossings of an atlas, as plans reckon it.
final class Passing {
  private final Calibration posts;
  private final Map<String, Place> places;

  Passing(Atlas atlas) {
    posts = new Calibration(atlas);
    places =
        atlas.network().places().stream().collect(Collectors.toMap(Place::id, Function.identity()));
  }

  /// What one side of a crossing takes.
  ///
  /// @param boxed the goods are in a container
  record Stop(Side side, boolean boxed, PostFigures figures) {}

  /// Both sides of a crossing, by mode, side and direction; containers apart where they differ.
  List<Stop> stops(Crossing crossing) {
    var stops = new ArrayList<Stop>();
    for (var mode : crossing.modes().stream().sorted().toList()) {
      for (var place : List.of(crossing.placeA(), crossing.placeB())) {
        for (var direction : List.of(Direction.OUTBOUND, Direction.INBOUND)) {
          var side = new Side(crossing.id(), country(place), mode, direction);
          var loose = posts.find(side, false);
          loose.ifPresent(figures -> stops.add(new Stop(side, false, figures)));
          posts
              .find(side, true)
              .filter(figures -> loose.stream()
                  .noneMatch(other ->
                      other.hours().equals(figures.hours()) && other.usd().equals(figures.usd())))
              .ifPresent(figures -> stops.add(new Stop(side, true, figures)));
        }
      }
    }
    return stops;
  }

  String country(String place) {
    return place(place).country();
  }

  Place place(String id) {
    return Objects.requireNonNull(places.get(id), id);
  }

  /// Planned hours at both posts while they are open, slow spells by their share, the mean of both
  /// directions, of the mode that takes longest; empty where nothing passes.
  OptionalDouble hours(Crossing crossing) {
    return crossing.modes().stream()
        .flatMapToDouble(mode -> {
          var there = hours(crossing, mode, crossing.placeA(), crossing.placeB());
          var back = hours(crossing, mode, crossing.placeB(), crossing.placeA());
          return DoubleStream.of((there + back) / 2).filter(Double::isFinite);
        })
        .max();
  }

  private double hours(Crossing crossing, Mode mode, String from, String to) {
    return one(new Side(crossing.id(), country(from), mode, Direction.OUTBOUND))
        + one(new Side(crossing.id(), country(to), mode, Direction.INBOUND));
  }

  private double one(Side side) {
    return posts
        .find(side, false)
        .map(f -> f.hours().value()
            + f.spell().map(s -> s.share() * s.extra().value()).orElse(0.0))
        .orElse(Double.NaN);
  }
}
