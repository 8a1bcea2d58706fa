package ortoo.atlas.border;

/// One alternative of the usual hours of a kind of post, for posts whose own hours are not known.
///
/// @param weight its probability; the alternatives of one practice add to 1
/// @param holidays closed on the holidays of both sides
public record Practice(
    String id, int alternative, double weight, Days days, boolean holidays, int row) {}
