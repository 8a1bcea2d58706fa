package ortoo.atlas.customs;

import java.util.List;

/// All that an atlas knows of regimes, clearance, permits, blocs, exchange rates and duties.
public record Customs(
    List<Regime> regimes,
    List<Clearance> clearances,
    List<Permit> permits,
    List<Membership> memberships,
    List<ExchangeRate> exchangeRates,
    List<Duty> duties) {

  public Customs {
    regimes = List.copyOf(regimes);
    clearances = List.copyOf(clearances);
    permits = List.copyOf(permits);
    memberships = List.copyOf(memberships);
    exchangeRates = List.copyOf(exchangeRates);
    duties = List.copyOf(duties);
  }
}
