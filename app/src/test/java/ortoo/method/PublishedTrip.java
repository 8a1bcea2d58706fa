package ortoo.method;

import java.util.List;
import java.util.Set;
import ortoo.unit.Mode;

/// A whole trip that somebody published, and the question that asks the planner for it.
///
/// @param rows `what` of the rows of unit_costs.csv that say so: one figure, or a low and a high
/// @param via what it must pass
/// @param measure what the published figure counts
/// @param km the published length where the question is of another: what was published is then
///     taken in proportion, to the kilometres asked; 0 = as published
/// @param asked where the question differs from the published trip; empty if nowhere
/// @param miss why the model is outside, for a known miss; empty otherwise
record PublishedTrip(
    List<String> rows,
    String from,
    String to,
    List<String> via,
    String unit,
    Set<Mode> modes,
    Measure measure,
    double km,
    String asked,
    String miss) {

  enum Measure {
    /// Days on the way: from leaving, without handling and papers at the doors.
    DAYS_ON_THE_WAY,
    /// Days from door to door.
    DAYS,
    /// Money for carriage, without handling and papers at the doors.
    USD
  }
}
