package ortoo.atlas.customs;

import java.util.List;

/// All that an atlas knows of regimes, clearance, permits, blocs, exchange rates, duties and
/// papers.
public record Customs(
    List<Regime> regimes,
    List<Clearance> clearances,
    List<Permit> permits,
    List<Membership> memberships,
    List<ExchangeRate> exchangeRates,
    List<Duty> duties,
    List<Paper> papers) {

  public Customs {
    regimes = List.copyOf(regimes);
    clearances = List.copyOf(clearances);
    permits = List.copyOf(permits);
    memberships = List.copyOf(memberships);
    exchangeRates = List.copyOf(exchangeRates);
    duties = List.copyOf(duties);
    papers = List.copyOf(papers);
  }
}
