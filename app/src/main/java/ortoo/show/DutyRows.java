package ortoo.show;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import ortoo.atlas.customs.Duty;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.DutyAnswer;

/// The rows of the atlas that an answer about duty rests on.
final class DutyRows {
  private DutyRows() {}

  static Collection<Integer> of(DutyAnswer answer) {
    var rows = new LinkedHashSet<Integer>();
    for (var line : answer.lines()) {
      line.charge().law().map(Duty::row).ifPresent(rows::add);
      line.rests().forEach(law -> rows.add(law.row()));
    }
    answer.notChosen().stream()
        .filter(other -> other.amount().isPresent())
        .forEach(other -> rows.add(other.law().row()));
    answer.rates().forEach(rate -> rows.add(rate.row()));
    return rows;
  }

  static Collection<Integer> of(List<Comparison> lines) {
    var rows = new LinkedHashSet<Integer>();
    for (var line : lines) {
      rows.add(line.base().row());
      line.under().forEach(under -> under.law().map(Duty::row).ifPresent(rows::add));
    }
    return rows;
  }
}
