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
    var text = Failures.text(Failures.refusal(known)).getBytes(StandardCharsets.UTF_8);
    response.write(true, ByteBuffer.wrap(text), callback);
    return true;
  }
}
