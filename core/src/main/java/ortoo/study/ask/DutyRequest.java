package ortoo.study.ask;

import java.util.List;
import java.util.Set;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.Declaration;

/// A question about duty that can be answered.
public sealed interface DutyRequest {

  /// What does customs ask of one declaration?
  ///
  /// @param assumed names of words that were not given
  record One(Declaration declaration, Set<String> assumed) implements DutyRequest {
    public One {
      assumed = Set.copyOf(assumed);
    }
  }

  /// What is the duty on goods under several treatments?
  ///
  /// @param lines the comparison itself, of a usual lot of each goods
  record Compare(Declaration usual, List<Comparison> lines) implements DutyRequest {
    public Compare {
      lines = List.copyOf(lines);
    }
  }
}
