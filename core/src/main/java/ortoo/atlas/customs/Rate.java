package ortoo.atlas.customs;

import ortoo.unit.Figure;

/// How much a line of law asks.
public sealed interface Rate {

  /// Per cent of a base.
  record AdValorem(Figure pct, Base base) implements Rate {}

  /// Money per unit.
  ///
  /// @param currency ISO 4217
  record Specific(Figure amount, String currency, Per per) implements Rate {}

  /// Per cent, but not less than money per unit.
  record NotLess(AdValorem part, Specific least) implements Rate {}

  /// Per cent and money per unit.
  record Sum(AdValorem part, Specific more) implements Rate {}

  /// Per cent of what the base rate would ask.
  record OfMfn(Figure pct) implements Rate {}

  /// Duty, excise and VAT (or the flat sum) of the importer, less those paid where the goods were
  /// released before.
  record Difference() implements Rate {}

  /// The law asks something; what, was not read.
  record Unknown() implements Rate {}

  /// True if money follows from it.
  default boolean known() {
    return !(this instanceof Unknown);
  }

  /// What a percentage is taken of.
  enum Base {
    /// Customs value.
    VALUE,
    VALUE_DUTY,
    VALUE_DUTY_EXCISE
  }

  /// What money is asked for each of.
  enum Per {
    /// Net weight.
    KG,
    T,
    /// Engine displacement.
    CM3,
    CAR
  }
}
