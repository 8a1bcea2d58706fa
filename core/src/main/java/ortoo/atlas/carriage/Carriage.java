package ortoo.atlas.carriage;

import java.util.List;

/// All that an atlas knows of vehicles, loads, prices, speeds, departures, handling
/// and of goods that are under way.
public record Carriage(
    List<Vehicle> vehicles,
    List<Load> loads,
    List<CargoUnit> units,
    List<Goods> goods,
    List<Rate> rates,
    List<ShortHaul> shortHauls,
    List<Speed> speeds,
    List<Service> services,
    List<Transfer> transfers,
    List<DrivingRule> drivingRules,
    List<CarryingCost> carryingCosts) {

  public Carriage {
    vehicles = List.copyOf(vehicles);
    loads = List.copyOf(loads);
    units = List.copyOf(units);
    goods = List.copyOf(goods);
    rates = List.copyOf(rates);
    shortHauls = List.copyOf(shortHauls);
    speeds = List.copyOf(speeds);
    services = List.copyOf(services);
    transfers = List.copyOf(transfers);
    drivingRules = List.copyOf(drivingRules);
    carryingCosts = List.copyOf(carryingCosts);
  }
}
