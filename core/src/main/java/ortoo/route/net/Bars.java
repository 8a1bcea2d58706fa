package ortoo.route.net;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.atlas.customs.Paper;
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
  private final PaperRules rules;
  private final Limits limits;
  /// False in the usual case, that no paper is lacking.
  private final boolean any;
  /// For each country the modes that may not carry over its borders.
  private final List<Set<Mode>> stopped = new ArrayList<>();

  Bars(Names names, Atlas atlas, Consignment consignment, Limits limits) {
    this.limits = limits;
    rules = PaperRules.of(atlas, consignment);
    any = rules.rules().stream().anyMatch(limits::lacks);
    if (any) {
      names.countries.forEach(country -> stopped.add(modes(country.id())));
    }
  }

  private Set<Mode> modes(String country) {
    var modes = EnumSet.noneOf(Mode.class);
    for (var mode : Mode.values()) {
      if (lacks(rules.carried(mode, List.of(country)))) {
        modes.add(mode);
      }
    }
    return modes;
  }

  private boolean lacks(List<Paper> asked) {
    return asked.stream().anyMatch(limits::lacks);
  }

  /// Which countries goods may not be in, by index.
  boolean[] closed(Names names, Consignment consignment) {
    var closed = new boolean[names.countries.size()];
    if (any) {
      for (var i = 0; i < closed.length; i++) {
        closed[i] = lacks(rules.passing(names.countries.get(i).id()));
      }
      closed[names.country(consignment.from().country())] |= lacks(rules.exporting());
      closed[names.country(consignment.to().country())] |= lacks(rules.importing());
    }
    return closed;
  }

  /// True if a regime cannot be opened.
  boolean shuts(String regime) {
    return any && lacks(rules.opening(regime));
  }

  /// True if a right of a truck is of no use.
  boolean takes(Permit permit, Run run) {
    return any && lacks(rules.driven(permit.registration(), permit.territory(), run));
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
