package ortoo.cli;

import java.io.PrintWriter;
import java.io.Writer;

/// Runs commands and throws their output away, so that the JVM sees which classes they need.
///
/// The launcher runs it once after a build, each argument one command line, to make the start-up
/// cache; a command that fails costs nothing but its place in the cache.
final class Rehearsal {

  private Rehearsal() {}

  static void main(String[] commands) {
    for (var command : commands) {
      var nowhere = new PrintWriter(Writer.nullWriter());
      Main.run(command.split(" ", 0), nowhere, nowhere);
    }
  }
}
