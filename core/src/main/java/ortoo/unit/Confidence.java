package ortoo.unit;

/// How well a figure is known.
public enum Confidence {
  /// Read in the source named.
  CITED,
  /// General knowledge that fits its neighbours; no source opened.
  KNOWN,
  /// Reasoned; the row says how.
  ESTIMATE
}
