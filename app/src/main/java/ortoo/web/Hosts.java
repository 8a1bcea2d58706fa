package ortoo.web;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// By which hosts can a server be reached that listens at an address? As they stand in a URL.
final class Hosts {

  private Hosts() {}

  /// All of this machine for a server that listens at all, such as `0.0.0.0`; else the one.
  static List<String> of(String bind) {
    try {
      if (InetAddress.getByName(bind).isAnyLocalAddress()) {
        var hosts = written(own());
        return hosts.isEmpty() ? List.of(ServerOptions.LOOPBACK) : hosts;
      }
    } catch (IOException e) {
      // What it listens at is all that is known.
    }
    return List.of(bind.contains(":") ? "[%s]".formatted(bind) : bind);
  }

  private static List<InetAddress> own() throws IOException {
    var own = new ArrayList<InetAddress>();
    for (var network : NetworkInterface.networkInterfaces().toList()) {
      if (network.isUp()) {
        network.inetAddresses().forEach(own::add);
      }
    }
    return own;
  }

  /// Those that another machine can use, IPv4 first; an address of IPv6 that holds on one link
  /// alone needs a name of that link, which no browser takes.
  static List<String> written(List<InetAddress> addresses) {
    return addresses.stream()
        .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
        .sorted(Comparator.comparing(address -> !(address instanceof Inet4Address)))
        .map(Hosts::written)
        .toList();
  }

  private static String written(InetAddress address) {
    var text = address.getHostAddress().replaceFirst("%.*", "");
    return address instanceof Inet4Address ? text : "[%s]".formatted(text);
  }
}
