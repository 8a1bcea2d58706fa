package ortoo.unit;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/// Distances on the earth, by the shortest way on the WGS 84 ellipsoid.
///
/// A sphere would do for drawing, but is up to 0.5 % off: enough to call a straight railway shorter
/// than straight. Karney, *Algorithms for geodesics* (2013).
public final class Earth {

  private Earth() {}

  /// Kilometres between two points, each degrees north and degrees east.
  public static double km(double lat1, double lon1, double lat2, double lon2) {
    return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2, GeodesicMask.DISTANCE).s12 / 1000;
  }
}
