package ortoo.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The hosts that `ortoo serve` prints.
class HostsTest {

  @Test
  void ofAMachineThoseThatAnotherCanUse() throws UnknownHostException {
    var own = new ArrayList<InetAddress>();
    for (var text : List.of("127.0.0.1", "::1", "fd00::7", "fe80::1", "192.168.1.10", "10.0.0.3")) {
      own.add(InetAddress.getByName(text));
    }
    assertEquals(List.of("192.168.1.10", "10.0.0.3", "[fd00:0:0:0:0:0:0:7]"), Hosts.written(own));
  }

  @Test
  void ofOneAddressThatAlone() {
    assertEquals(List.of("127.0.0.2"), Hosts.of("127.0.0.2"));
    assertEquals(List.of("[::1]"), Hosts.of("::1"));
  }
}
