package ortoo.web.kit;

import java.util.Locale;
import ortoo.unit.Problem;

/// A request that is understood and not done, with what to do about it.
///
/// Bad words are a [ortoo.unit.BadInput] instead.
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why, in the terms of RFC 9457: the last part of the problem's type.
  public enum Reason {
    BAD_INPUT("The question cannot be used"),
    NOT_FOUND("There is no such thing"),
    CONFLICT("That cannot be done now"),
    TOO_LARGE("Too large"),
    BUSY("Busy"),
    REFUSED("Not allowed"),
    OURS("A mistake of ours");

    private final String title;

    Reason(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    /// `urn:ortoo:problem:bad-input`.
    String urn() {
      return "urn:ortoo:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final int status;
  private final transient Problem problem;

  /// @param status as HTTP has it
  public Refusal(Reason reason, int status, String what, String remedy) {
    super(what);
    this.reason = reason;
    this.status = status;
    problem = new Problem("request", 0, 0, what, remedy);
  }

  /// Memory that did not suffice: others may have taken it, so the same may go well a little later.
  public static Refusal ofMemory() {
    return new Refusal(
        Reason.BUSY,
        503,
        "memory is short now.",
        "ask again in some seconds, or for less: a smaller tolerance, fewer corridors or draws.");
  }

  public Reason reason() {
    return reason;
  }

  public int status() {
    return status;
  }

  public Problem problem() {
    return problem;
  }
}
