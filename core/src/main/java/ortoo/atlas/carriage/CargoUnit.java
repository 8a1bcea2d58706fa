package ortoo.atlas.carriage;

import ortoo.unit.Form;

/// What a consignment is counted in: a truck load, a container, a car.
///
/// @param form its form at the door
/// @param payloadTonnes weight of the goods in one unit if the question does not say
public record CargoUnit(
    String id, String name, Form form, double payloadTonnes, boolean chilled, int row) {}
