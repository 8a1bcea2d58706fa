package ortoo.web.upload;

import java.time.Duration;

/// How much an atlas that is sent may take; beyond that it is refused.
///
/// @param packed bytes of the zip file
/// @param entries files and folders in it
/// @param unpacked bytes of all of them
/// @param ratio unpacked bytes for each packed one, of an entry of more than a megabyte
/// @param depth folders in folders
/// @param lines of all tables: many rows take more memory than their bytes
/// @param cells of all tables
/// @param time for sending, unpacking and checking
public record Bounds(
    long packed,
    int entries,
    long unpacked,
    int ratio,
    int depth,
    long lines,
    long cells,
    Duration time) {

  /// What a server has where nothing else is said: ten times the steppe atlas, and more.
  public static final Bounds USUAL =
      new Bounds(16L << 20, 200, 32L << 20, 100, 4, 200_000, 4_000_000, Duration.ofSeconds(20));
}
