package ortoo.cli;

import java.io.PrintWriter;
import java.util.Optional;
import ortoo.route.chance.Watch;

/// Tells a person at a terminal how far the drawing is; says nothing to a file or a pipe.
final class Progress {
  private Progress() {}

  static Watch watch(PrintWriter err) {
    return Optional.ofNullable(System.console())
        .filter(console -> console.isTerminal())
        .map(_ -> told(err))
        .orElse(Watch.NONE);
  }

  /// Writes over one line, and wipes it at the end.
  static Watch told(PrintWriter err) {
    return (trips, of, _) -> {
      err.print(trips < of ? "\r%,d of %,d trips drawn".formatted(trips, of) : "\r\u001b[K");
      err.flush();
      return true;
    };
  }
}
