package ortoo.web.job;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ortoo.data.question.Ask;
import ortoo.unit.BadInput;
import ortoo.unit.Problem;
import ortoo.web.kit.Asked;
import ortoo.web.kit.Endpoints;
import ortoo.web.kit.QuestionBody;
import ortoo.web.kit.Refusal;
import ortoo.web.kit.Refusal.Reason;
import ortoo.web.kit.Sheet;

/// `/jobs`: long runs, their progress and their answers.
public final class JobEndpoints implements Endpoints {
  private final Jobs jobs;
  private final Events events;
  private final QuestionBody body;

  public JobEndpoints(Jobs jobs, QuestionBody body) {
    this.jobs = jobs;
    this.events = new Events(jobs.bounds(), jobs::closing);
    this.body = body;
  }

  @Override
  public void add(JavalinDefaultRoutingApi routes) {
    routes.post(BASE + "/jobs", this::start);
    routes.get(BASE + "/jobs", this::list);
    routes.get(BASE + "/jobs/{id}", this::get);
    routes.delete(BASE + "/jobs/{id}", this::delete);
    routes.post(BASE + "/jobs/{id}/stop", this::stop);
    routes.get(BASE + "/jobs/{id}/events", this::events);
    routes.get(BASE + "/jobs/{id}/answer", this::answer);
  }

  private void start(Context request) {
    var asked = Asked.of(request);
    var keep = asked.yes("keep", true);
    asked.end("keep");
    var job = jobs.start(body.read(request), keep);
    request.status(202);
    request.header("Location", BASE + "/jobs/" + job.made().id());
    Sheet.json(request, job.json());
  }

  private void list(Context request) {
    Asked.of(request).end();
    Sheet.json(request, jobs.list().stream().map(Job::json).toList());
  }

  private Job find(Context request) {
    var id = request.pathParam("id");
    return jobs.find(id)
        .orElseThrow(() -> new Refusal(
            Reason.NOT_FOUND,
            404,
            "there is no job \"%s\".".formatted(id),
            "see %s/jobs for those there are; one that is not kept is forgotten after a while."
                .formatted(BASE)));
  }

  private void get(Context request) {
    Asked.of(request).end();
    Sheet.json(request, find(request).json());
  }

  private void stop(Context request) {
    Asked.of(request).end();
    var job = find(request);
    jobs.stop(job);
    Sheet.json(request, job.json());
  }

  private void delete(Context request) {
    Asked.of(request).end();
    jobs.delete(find(request));
    request.status(204);
  }

  private void events(Context request) {
    Asked.of(request).end();
    events.tell(request, find(request));
  }

  enum Form {
    JSON,
    CSV,
    GEOJSON,
    SVG,
    HTML,
    QUESTION
  }

  private void answer(Context request) {
    var asked = Asked.of(request);
    var form = asked.choice("format", Form.values(), Form.JSON);
    var way = asked.whole("way", 1, 1000, 1);
    var download = asked.yes("download");
    asked.end("format", "way", "download");
    var job = find(request);
    var name = job.name();
    if (form == Form.QUESTION) {
      Sheet.JSON.give(request, download, name, job.answered().text());
      return;
    }
    requireEnded(job);
    var file = file(job, form, way);
    var text = jobs.answer(job, file).orElseThrow(() -> noAnswer(job, form, way));
    Sheet.valueOf(form.name()).give(request, download, name, text);
  }

  private static void requireEnded(Job job) {
    if (!job.now().state().ended()) {
      throw new Refusal(
          Reason.CONFLICT,
          409,
          "the job has not ended yet: it is %s.".formatted(job.now().state().word()),
          "wait for its end, or stop it.");
    }
  }

  private static String file(Job job, Form form, int way) {
    var ending = form.name().toLowerCase(Locale.ROOT);
    var ask = job.made().question().ask();
    if (!Forms.has(ask, ending)) {
      throw new BadInput(Problem.argument(
          "format \"%s\" is none of an answer about %s.".formatted(ending, ask.word()),
          "use %s.".formatted(String.join(", ", forms(ask)))));
    }
    return form == Form.HTML ? Forms.WAY.formatted(way) : "answer." + ending;
  }

  private static List<String> forms(Ask ask) {
    return Stream.of(Form.values())
        .map(form -> form.name().toLowerCase(Locale.ROOT))
        .filter(form -> form.equals("question") || Forms.has(ask, form))
        .toList();
  }

  private static RuntimeException noAnswer(Job job, Form form, int way) {
    if (form == Form.HTML && job.now().state() == State.DONE) {
      return new BadInput(Problem.argument(
          "way %d: the answer has no such way.".formatted(way),
          "ask for the json to see which there are."));
    }
    var problem = job.now().problem();
    return new Refusal(
        Reason.CONFLICT,
        409,
        problem.map(Problem::what).orElse("the job has no answer."),
        problem.map(Problem::remedy).orElse("ask it again."));
  }
}
