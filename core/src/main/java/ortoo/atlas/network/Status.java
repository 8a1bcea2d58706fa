package ortoo.atlas.network;

/// Whether a link or crossing can be used.
public enum Status {
  OPEN,
  PLANNED,
  CLOSED
}
