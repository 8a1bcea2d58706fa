package ortoo.web.workspace;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import ortoo.data.question.QuestionFile;
import ortoo.unit.Problem;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.Failures;
import ortoo.web.kit.QuestionBody;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;
import ortoo.web.kit.Sheet;

/// `/questions` and `/questions/{name}`: the questions a user keeps.
public final class QuestionEndpoints implements Endpoints {
  private static final String MATCH = "If-Match";
  private static final String NONE_MATCH = "If-None-Match";

  private final SavedQuestions questions;
  private final QuestionBody body;

  public QuestionEndpoints(SavedQuestions questions, QuestionBody body) {
    this.questions = questions;
    this.body = body;
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.get(BASE + "/questions", this::list);
    routes.get(BASE + "/questions/{name}", this::get);
    routes.put(BASE + "/questions/{name}", this::put);
    routes.delete(BASE + "/questions/{name}", this::delete);
    routes.exception(Changed.class, (changed, request) -> tell(request, changed));
  }

  private void list(Context request) {
    Asked.of(request).end();
    Sheet.json(request, questions.list().stream().map(Saved::json).toList());
  }

  enum Form {
    JSON,
    QUESTION
  }

  private void get(Context request) {
    var asked = Asked.of(request);
    var form = asked.choice("format", Form.values(), Form.JSON);
    var download = asked.yes("download");
    asked.end("format", "download");
    var name = request.pathParam("name");
    var saved = questions.find(name).orElseThrow(() -> SavedQuestions.noSuch(name));
    switch (form) {
      case JSON -> show(request, saved);
      case QUESTION -> {
        var text = saved.text().orElseThrow(() -> withoutText(saved));
        request.header("ETag", saved.tag());
        Sheet.JSON.give(request, download, name, text);
      }
    }
  }

  private static Refusal withoutText(Saved saved) {
    var fault = saved.faults().getFirst();
    return new Refusal(Reason.CONFLICT, 409, fault.what(), fault.remedy());
  }

  private static void show(Context request, Saved saved) {
    request.header("ETag", saved.tag());
    Sheet.json(request, saved.json());
  }

  private void put(Context request) {
    Asked.of(request).end();
    var name = request.pathParam("name");
    var match = request.header(MATCH);
    var none = request.header(NONE_MATCH);
    if (match != null) {
      show(request, questions.change(name, match, question(request)).saved());
    } else if (none != null && none.strip().equals("*")) {
      var put = questions.create(name, question(request));
      request.status(201);
      request.header("Location", BASE + "/questions/" + name);
      show(request, put.saved());
    } else {
      throw unsaid(
          "send If-Match with the ETag of the question, or If-None-Match: * for a new one.");
    }
  }

  private QuestionFile question(Context request) {
    return body.read(request);
  }

  private void delete(Context request) {
    Asked.of(request).end();
    var match = request.header(MATCH);
    if (match == null) {
      throw unsaid("send If-Match with the ETag of the question.");
    }
    questions.delete(request.pathParam("name"), match);
    request.status(204);
  }

  private static Refusal unsaid(String remedy) {
    return new Refusal(
        Reason.CONFLICT,
        428,
        "the request does not say which state of the question it is about.",
        remedy);
  }

  private static void tell(Context request, Changed changed) {
    var problem = Problem.argument(changed.what(), changed.remedy());
    request.header("ETag", changed.current().tag());
    Failures.write(
        request,
        Reason.CONFLICT,
        412,
        problem,
        Map.of("current", changed.current().json()));
  }
}
