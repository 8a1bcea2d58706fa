package ortoo.atlas.border;

/// Out of or into the country of the post.
public enum Direction {
  OUTBOUND,
  INBOUND,
  /// The publication does not say; never a parameter.
  UNSTATED
}
