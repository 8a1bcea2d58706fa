package ortoo.atlas.network;

/// A point on the earth, degrees north and east, WGS 84.
public record Point(double lat, double lon) {}
