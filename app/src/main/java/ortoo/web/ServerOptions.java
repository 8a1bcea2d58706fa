package ortoo.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import ortoo.web.guard.Token;

/// How a server is to run.
///
/// @param port 0 = any free one
/// @param bind the address that it listens at
/// @param token what every request must know; empty = nothing
/// @param bundle a folder to serve the workbench from, in place of the jar
public record ServerOptions(int port, String bind, Optional<Token> token, Optional<Path> bundle) {

  /// On this machine alone.
  public static final String LOOPBACK = "127.0.0.1";

  /// True if it listens to this machine alone; a name that is not one of an address is not taken
  /// for this machine.
  public boolean local() {
    try {
      return InetAddress.getByName(bind).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
