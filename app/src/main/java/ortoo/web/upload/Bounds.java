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

  /// What a server has where nothing else is said: more than four times the steppe atlas, for
  /// which the usual memory of a server and the time suffice while jobs run and others ask.
  public static final Bounds USUAL =
      new Bounds(4L << 20, 200, 6L << 20, 100, 4, 75_000, 600_000, Duration.ofSeconds(20));
}
