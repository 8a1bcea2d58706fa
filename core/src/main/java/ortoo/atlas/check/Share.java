package ortoo.atlas.check;

import ortoo.unit.Confidence;

/// How many rows of a table, or of a source, are cited, known and estimated.
public record Share(String of, int cited, int known, int estimate) {

  /// The share that is one row.
  public static Share of(String of, Confidence confidence) {
    return switch (confidence) {
      case CITED -> new Share(of, 1, 0, 0);
      case KNOWN -> new Share(of, 0, 1, 0);
      case ESTIMATE -> new Share(of, 0, 0, 1);
    };
  }

  public int rows() {
    return cited + known + estimate;
  }

  public Share plus(Share other) {
    return new Share(of, cited + other.cited, known + other.known, estimate + other.estimate);
  }
}
