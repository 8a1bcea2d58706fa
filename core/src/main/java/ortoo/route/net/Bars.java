package ortoo.route.net;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Paper.Run;
import ortoo.atlas.customs.Permit;
import ortoo.route.step.Step;
import ortoo.route.trip.Consignment;
import ortoo.route.trip.Limits;
import ortoo.route.trip.PaperRules;
import ortoo.unit.Mode;

/// What one question may not do for want of a paper.
///
/// A rule of entry closes countries, one of trucks takes a right away, one of a regime the regime;
/// one of carriage stops the moves of a mode over borders. All is decided before the search: it
/// only sees fewer moves, so that lower bounds without this stay lower bounds.
final class Bars {
  /// The rules whose papers cannot be had.
  private final PaperRules lacking;
  /// False in the usual case, that no paper is lacking.
  private final boolean any;
  /// For each country the modes that may not carry over its borders.
  private final List<Set<Mode>> stopped = new ArrayList<>();

  Bars(Names names, Atlas atlas, Consignment consignment, Limits limits) {
    lacking = PaperRules.of(atlas, consignment).only(limits::lacks);
    any = !lacking.rules().isEmpty();
    if (any) {
      names.countries.forEach(country -> stopped.add(modes(country.id())));
    }
  }

  private Set<Mode> modes(String country) {
    var modes = EnumSet.noneOf(Mode.class);
    for (var mode : Mode.values()) {
      if (!lacking.carried(mode, List.of(country)).isEmpty()) {
        modes.add(mode);
      }
    }
    return modes;
  }

  /// Which countries goods may not be in, by index.
  boolean[] closed(Names names, Consignment consignment) {
    var closed = new boolean[names.countries.size()];
    if (any) {
      for (var i = 0; i < closed.length; i++) {
        closed[i] = !lacking.passing(names.countries.get(i).id()).isEmpty();
      }
      closed[names.country(consignment.from().country())] |=
          !lacking.exporting().isEmpty();
      closed[names.country(consignment.to().country())] |= !lacking.importing().isEmpty();
    }
    return closed;
  }

  /// True if a regime cannot be opened.
  boolean shuts(String regime) {
    return any && !lacking.opening(regime).isEmpty();
  }

  /// True if a right of a truck is of no use.
  boolean takes(Permit permit, Run run) {
    return any
        && !lacking.driven(permit.registration(), permit.territory(), run).isEmpty();
  }

  /// True if a move over borders, from country a to b, may not be made in its mode.
  boolean stops(Arc arc, int a, int b) {
    if (!any) {
      return false;
    }
    return switch (arc.kind) {
      case HAUL, TRANSFER -> false;
      case CROSS -> {
        var mode = ((Step.Haul) arc.steps.get(1)).vehicle().mode();
        yield stopped.get(a).contains(mode) || stopped.get(b).contains(mode);
      }
      case RIDE -> arc.passes.length > 0 && stops(arc, a);
    };
  }

  private boolean stops(Arc ride, int a) {
    var mode = ride.ride().vehicle().mode();
    for (var country : ride.passes) {
      if (stopped.get(country).contains(mode)) {
        return true;
      }
    }
    return stopped.get(a).contains(mode);
  }
}
