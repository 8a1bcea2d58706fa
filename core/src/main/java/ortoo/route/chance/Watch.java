package ortoo.route.chance;

import java.util.function.Supplier;

/// Told how far the drawing is; may look at what is known so far, and may stop it.
///
/// Called some ten times, on the thread that asked, with the same arguments on any number of
/// threads.
@FunctionalInterface
public interface Watch {

  /// Looks at nothing and never stops.
  Watch NONE = (_, _, _) -> true;

  /// Says whether to go on.
  ///
  /// @param trips drawn so far
  /// @param of all that were asked for
  /// @param soFar judges what is drawn; made only when asked for
  /// @return false to stop; the judgement then rests on what is drawn
  boolean goOn(int trips, int of, Supplier<Judgement> soFar);

  /// Asked now and then while ways are sought, before any drawing: true ends the search with what
  /// is
  /// found. Who wants no half-sought answer throws an exception of their own instead.
  default boolean enough() {
    return false;
  }

  /// Told, before any drawing, over how many ways how many trips are to be drawn: what that takes
  /// of memory grows with both. May wait, or throw an exception of its own.
  default void found(int ways, int draws) {}
}
