package ortoo.atlas.check;

import java.util.Locale;

/// The kinds of things that [AtlasCheck] finds doubtful.
public enum Doubt {
  SHORT_LINK("links shorter than the way of a crow"),
  LONG_LINK("land links more than 2.2 times the way of a crow"),
  LONG_SHAPE("links shorter than their own shape on the map"),
  NO_CROSSING("land links between two countries that pass no crossing"),
  CROSSING_LINK("crossings and links that do not fit together"),
  UNREACHED("places that nothing reaches"),
  OVERLAP("rows whose validity overlaps"),
  NO_SOURCE("figures without a source"),
  NO_HOURS("crossing sides without hours or a practice"),
  NO_TIME("crossing sides without a time or an observation"),
  NO_SERVICE("open sea, ferry and air links that no service runs on"),
  NO_RATE("vehicles without a rate where they can go"),
  NO_SPEED("vehicles without a speed where they can go"),
  NO_USE("rows that can never apply"),
  NO_LOAD("vehicles that carry nothing, and units that nothing carries");

  private final String title;

  Doubt(String title) {
    this.title = title;
  }

  /// What is found, in the plural.
  public String title() {
    return title;
  }

  /// Its name in files and on the command line, such as `short-link`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
