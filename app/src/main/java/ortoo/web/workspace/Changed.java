package ortoo.web.workspace;

/// The question is another than the writer thought: somebody else was first.
final class Changed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Saved current;
  private final String what;
  private final String remedy;

  private Changed(Saved current, String what, String remedy) {
    super(what);
    this.current = current;
    this.what = what;
    this.remedy = remedy;
  }

  static Changed exists(Saved current) {
    return new Changed(
        current,
        "there is a question \"%s\" already.".formatted(current.name()),
        "choose another name, or change the one that is there.");
  }

  static Changed meanwhile(Saved current) {
    return new Changed(
        current,
        "the question \"%s\" was changed meanwhile.".formatted(current.name()),
        "look at what is there now, then save yours over it, or under another name.");
  }

  static Changed weak(Saved current) {
    return new Changed(
        current,
        "a weak tag does not say which state of \"%s\" is meant.".formatted(current.name()),
        "send the ETag as the server gave it, without W/.");
  }

  Saved current() {
    return current;
  }

  String what() {
    return what;
  }

  String remedy() {
    return remedy;
  }
}
