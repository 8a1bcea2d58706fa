package ortoo.route.net;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.carriage.Vehicle;
import ortoo.route.step.Step;
import ortoo.route.trip.Consignment;

/// The arcs of one question from the sender's door and to the receiver's.
final class Doors {
  private final Graph graph;
  private final CustomsRules customs;
  private final Consignment consignment;
  private final List<Arc> out = new ArrayList<>();
  private final List<Arc> in = new ArrayList<>();

  Doors(Graph graph, CustomsRules customs, Consignment consignment) {
    this.graph = graph;
    this.customs = customs;
    this.consignment = consignment;
    for (var vehicle : graph.names.vehicles) {
      if (graph.prices.carries(vehicle)) {
        leave(vehicle);
        reach(vehicle);
      }
    }
  }

  List<Arc> out() {
    return out;
  }

  List<Arc> in() {
    return in;
  }

  private void leave(Vehicle vehicle) {
    var from = consignment.from();
    var node = graph.node(graph.names.place(from.id()), graph.names.vehicle(vehicle.id()));
    var row = graph.prices.transfer(Transfer.DOOR, vehicle.id(), from);
    if (!graph.present(node) || row.isEmpty()) {
      return;
    }
    var steps = new ArrayList<Step>();
    customs.exporting().ifPresent(steps::add);
    steps.addAll(GraphBuilder.handling(
        graph.prices, from, row.get(), Optional.empty(), Optional.of(vehicle)));
    out.add(new Arc(-1, graph.start(), node, Arc.Kind.TRANSFER, steps, Arc.Passage.PLAIN));
  }

  private void reach(Vehicle vehicle) {
    var to = consignment.to();
    var node = graph.node(graph.names.place(to.id()), graph.names.vehicle(vehicle.id()));
    var row = graph.prices.transfer(vehicle.id(), Transfer.DOOR, to);
    if (!graph.present(node) || row.isEmpty()) {
      return;
    }
    var steps =
        GraphBuilder.handling(graph.prices, to, row.get(), Optional.of(vehicle), Optional.empty());
    in.add(new Arc(-1, node, graph.end(), Arc.Kind.TRANSFER, steps, Arc.Passage.PLAIN));
  }
}
