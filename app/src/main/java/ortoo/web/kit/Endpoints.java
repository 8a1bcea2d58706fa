package ortoo.web.kit;

import io.javalin.router.JavalinDefaultRoutingApi;

/// A group of endpoints, added to the server when it starts.
@FunctionalInterface
public interface Endpoints {

  /// Where all endpoints are.
  String BASE = "/api/v1";

  /// Adds them under [#BASE].
  void add(JavalinDefaultRoutingApi routes);
}
