package ortoo.atlas.check;

import java.util.List;

/// What is doubtful in an atlas, and how well it is founded.
///
/// @param findings by kind of doubt, then as the tables stand
/// @param shares a table each
public record Report(List<Finding> findings, List<Share> shares) {

  public Report {
    findings = List.copyOf(findings);
    shares = List.copyOf(shares);
  }

  /// The shares of all tables together.
  public Share total() {
    return shares.stream().reduce(new Share("all", 0, 0, 0), Share::plus);
  }

  public List<Finding> of(Doubt doubt) {
    return findings.stream().filter(finding -> finding.doubt() == doubt).toList();
  }
}
