package ortoo.atlas.customs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import ortoo.atlas.network.Season;

/// One line of law that asks money of goods brought in: its rate, and what must hold for it.
///
/// @param importer a country, or a customs territory whose members share the line
/// @param hs prefixes of HS codes; `""` = all goods
/// @param origins countries and blocs; `*` = any, `!BLOC` = outside it
/// @param person empty = both
/// @param car empty = goods of any kind
/// @param quota empty = with or without
/// @param reading rows of one word are readings of one line; the first is the one used
/// @param rounding the sum is rounded to a multiple of this in the importer's money
public record Duty(
    String importer,
    List<String> hs,
    Levy levy,
    String description,
    Rate rate,
    Treatment treatment,
    Set<String> origins,
    Optional<Person> person,
    Optional<CarTerms> car,
    Optional<Quota> quota,
    Optional<Season> season,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    Optional<String> reading,
    double rounding,
    int row) {

  public Duty {
    hs = List.copyOf(hs);
    origins = Set.copyOf(origins);
  }

  /// What is asked, in the order in which customs reckons.
  public enum Levy {
    /// Stands for duty, excise and VAT in one.
    FLAT,
    DUTY,
    EXCISE,
    VAT,
    FEE,
    RECYCLING,
    /// What a release in another country of the union left unpaid.
    DIFFERENCE,
    REGISTRATION
  }

  /// By which tariff goods are treated; all but the base rate hang on origin.
  public enum Treatment {
    /// The base rate, for the most favoured nation.
    MFN,
    /// Replaces the base rate for goods of states outside the WTO.
    NON_WTO,
    /// For developing states.
    GSP,
    /// Under a free trade agreement.
    FTA,
    /// Under the interim agreement of the EAEU and Mongolia, from a day that the asker gives.
    INTERIM,
    /// Goods in free circulation in a customs union.
    UNION
  }

  /// Who imports.
  public enum Person {
    COMPANY,
    PRIVATE
  }

  /// A yearly quantity with another rate.
  ///
  /// @param in true while the quota lasts, false for what comes after it
  /// @param unit `t` or `car`
  public record Quota(boolean in, OptionalDouble size, String unit) {}
}
