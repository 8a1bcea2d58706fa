package ortoo.web;

import java.nio.file.Path;
import java.util.Optional;

/// How a server is to run.
///
/// @param port 0 = any free one
/// @param bind the address that it listens at
/// @param token what every request must know; empty = nothing
/// @param bundle a folder to serve the workbench from, in place of the jar
public record ServerOptions(int port, String bind, Optional<String> token, Optional<Path> bundle) {

  /// On this machine alone.
  public static final String LOOPBACK = "127.0.0.1";
}
