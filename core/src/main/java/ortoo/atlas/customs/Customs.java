package ortoo.atlas.customs;

import java.util.List;

/// All that an atlas knows of regimes, clearance, permits, blocs and exchange rates.
public record Customs(
    List<Regime> regimes,
    List<Clearance> clearances,
    List<Permit> permits,
    List<Membership> memberships,
    List<ExchangeRate> exchangeRates) {

  public Customs {
    regimes = List.copyOf(regimes);
    clearances = List.copyOf(clearances);
    permits = List.copyOf(permits);
    memberships = List.copyOf(memberships);
    exchangeRates = List.copyOf(exchangeRates);
  }
}
