package ortoo.atlas.network;

/// Another name of a place: old, local or spelled otherwise.
public record Alias(String alias, String place, int row) {}
