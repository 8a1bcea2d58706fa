package ortoo.atlas.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import ortoo.atlas.Atlas;
import ortoo.atlas.Row;
import ortoo.unit.Confidence;

/// Goes through an atlas and reports what a careful reader would doubt.
public final class AtlasCheck {
  /// The source that stands for "none was opened".
  private static final String NO_SOURCE = "ortoo";

  private AtlasCheck() {}

  public static Report check(Atlas atlas) {
    var findings = new Findings(atlas);
    LinkCheck.check(findings);
    ReachCheck.check(findings);
    BorderCheck.check(findings);
    OverlapCheck.check(findings);
    CarriageCheck.check(findings);
    checkSources(findings);
    return new Report(findings.sorted(), shares(atlas.rows()));
  }

  private static void checkSources(Findings findings) {
    var rows = findings.atlas().rows();
    for (int id = 0; id < rows.size(); id++) {
      var row = rows.get(id);
      if (row.confidence() == Confidence.CITED && row.sources().equals(List.of(NO_SOURCE))) {
        findings.add(
            Doubt.NO_SOURCE,
            id,
            "\"%s\" is cited, but no source was opened.".formatted(row.key()),
            "name the source, or call it known.");
      } else if (row.confidence() == Confidence.ESTIMATE && row.derivation().isEmpty()) {
        findings.add(
            Doubt.NO_SOURCE,
            id,
            "\"%s\" is an estimate that does not say how it was made.".formatted(row.key()),
            "fill in derivation.");
      }
    }
  }

  private static List<Share> shares(List<Row> rows) {
    var shares = new LinkedHashMap<String, Share>();
    for (var row : rows) {
      shares.merge(row.table(), Share.of(row.table(), row.confidence()), Share::plus);
    }
    return new ArrayList<>(shares.values());
  }
}
