package ortoo.web;

import io.javalin.http.ExceptionHandler;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.JavalinDefaultRoutingApi;
import io.javalin.security.RouteRole;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsExceptionHandler;
import io.javalin.websocket.WsHandlerType;
import java.util.function.Consumer;

/// Answers HEAD as GET wherever there is a GET: the same headers, and no body, which Jetty leaves
/// out. Streams of events are the exception: they would never end.
record Routes(JavalinDefaultRoutingApi routes) implements JavalinDefaultRoutingApi {

  @Override
  public JavalinDefaultRoutingApi addEndpoint(Endpoint endpoint) {
    routes.addEndpoint(endpoint);
    if (endpoint.method.equals(HandlerType.GET) && !endpoint.path.endsWith("/events")) {
      routes.head(endpoint.path, endpoint.handler);
    }
    return this;
  }

  @Override
  public <E extends Exception> JavalinDefaultRoutingApi exception(
      Class<E> type, ExceptionHandler<? super E> handler) {
    routes.exception(type, handler);
    return this;
  }

  @Override
  public JavalinDefaultRoutingApi error(int status, String contentType, Handler handler) {
    routes.error(status, contentType, handler);
    return this;
  }

  @Override
  public <E extends Exception> JavalinDefaultRoutingApi wsException(
      Class<E> type, WsExceptionHandler<? super E> handler) {
    routes.wsException(type, handler);
    return this;
  }

  @Override
  public JavalinDefaultRoutingApi addWsHandler(
      WsHandlerType type, String path, Consumer<WsConfig> socket, RouteRole... roles) {
    routes.addWsHandler(type, path, socket, roles);
    return this;
  }
}
