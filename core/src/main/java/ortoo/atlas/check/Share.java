package ortoo.atlas.check;

/// How many rows of a table are cited, known and estimated.
public record Share(String table, int cited, int known, int estimate) {

  public int rows() {
    return cited + known + estimate;
  }

  Share plus(Share other) {
    return new Share(table, cited + other.cited, known + other.known, estimate + other.estimate);
  }
}
