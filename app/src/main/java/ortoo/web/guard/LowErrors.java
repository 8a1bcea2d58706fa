package ortoo.web.guard;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import ortoo.web.kit.Failures;
import ortoo.web.kit.Policy;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;

/// Tells of requests that Jetty refuses before any endpoint sees them, in the form and with the
/// headers of all other answers.
final class LowErrors implements Request.Handler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    var status = request.getAttribute(ErrorHandler.ERROR_STATUS) instanceof Integer code
        ? code
        : response.getStatus();
    var known = status >= 400 ? status : 500;
    var headers = response.getHeaders();
    Policy.PAGES.headers().forEach(headers::put);
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put(HttpHeader.CONTENT_TYPE, Failures.MEDIA);
    response.setStatus(known);
    var text = Failures.text(refusal(known)).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(text), callback);
    return true;
  }

  private static Refusal refusal(int status) {
    return switch (status) {
      case 404 ->
        new Refusal(
            Reason.NOT_FOUND,
            404,
            "there is nothing at this address.",
            "see /api/ for what the server answers.");
      case 413, 414, 431 ->
        new Refusal(
            Reason.TOO_LARGE,
            status,
            "the address or the headers of the request are too long.",
            "ask with fewer or shorter words.");
      default ->
        new Refusal(
            status < 500 ? Reason.BAD_INPUT : Reason.OURS,
            status,
            "the request cannot be read.",
            "see /api/ for what the server takes.");
    };
  }
}
