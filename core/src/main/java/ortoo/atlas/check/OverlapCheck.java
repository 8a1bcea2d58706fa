package ortoo.atlas.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import ortoo.atlas.border.OpeningHours;
import ortoo.atlas.customs.Permit;
import ortoo.atlas.network.Season;

/// Looks for rows that speak of the same thing at the same time.
///
/// Hours of one side add up, and a later `valid_from` takes the place of an earlier one; so only
/// rows with the same `valid_from` that open the same hour of the same day twice are doubtful.
final class OverlapCheck {
  private final Findings findings;

  private OverlapCheck(Findings findings) {
    this.findings = findings;
  }

  static void check(Findings findings) {
    var check = new OverlapCheck(findings);
    var atlas = findings.atlas();
    check.pairs(
        atlas.borders().hours(),
        row -> List.of(row.crossing(), row.country(), row.mode(), row.validFrom()),
        OverlapCheck::bothOpen,
        OpeningHours::row);
    check.pairs(
        atlas.customs().permits(),
        row -> List.of(row.registration(), row.territory()),
        OverlapCheck::bothPermit,
        Permit::row);
    check.pairs(
        atlas.customs().memberships(),
        row -> List.of(row.bloc(), row.country()),
        (a, b) -> meet(a.from(), a.to(), b.from(), b.to()),
        row -> row.row());
  }

  private <T> void pairs(
      List<T> rows, Function<T, List<Object>> of, BiPredicate<T, T> overlap, ToIntFunction<T> id) {
    var groups = new LinkedHashMap<List<Object>, List<T>>();
    for (var row : rows) {
      groups.computeIfAbsent(of.apply(row), _ -> new ArrayList<>()).add(row);
    }
    for (var group : groups.values()) {
      for (int i = 1; i < group.size(); i++) {
        for (var earlier : group.subList(0, i)) {
          if (overlap.test(earlier, group.get(i))) {
            add(id.applyAsInt(earlier), id.applyAsInt(group.get(i)));
          }
        }
      }
    }
  }

  private void add(int earlier, int row) {
    var rows = findings.atlas().rows();
    findings.add(
        Doubt.OVERLAP,
        row,
        "\"%s\" holds at the same time as line %d."
            .formatted(rows.get(row).key(), rows.get(earlier).line()),
        "end one where the other begins, or take one out.");
  }

  private static boolean bothOpen(OpeningHours a, OpeningHours b) {
    return a.days().opens() < b.days().closes()
        && b.days().opens() < a.days().closes()
        && !Collections.disjoint(a.days().days(), b.days().days())
        && meet(a.validFrom(), a.validTo(), b.validFrom(), b.validTo())
        && seasonsMeet(a.season(), b.season());
  }

  private static boolean seasonsMeet(Optional<Season> a, Optional<Season> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return true;
    }
    return a.get().contains(b.get().from()) || b.get().contains(a.get().from());
  }

  private static boolean bothPermit(Permit a, Permit b) {
    return meet(a.validFrom(), a.validTo(), b.validFrom(), b.validTo())
        && shared(a.crossings(), b.crossings());
  }

  private static boolean shared(Collection<String> a, Collection<String> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  private static boolean meet(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Optional<LocalDate> otherFrom,
      Optional<LocalDate> otherTo) {
    return !to.orElse(LocalDate.MAX).isBefore(otherFrom.orElse(LocalDate.MIN))
        && !otherTo.orElse(LocalDate.MAX).isBefore(from.orElse(LocalDate.MIN));
  }
}
