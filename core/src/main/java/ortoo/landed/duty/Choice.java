package ortoo.landed.duty;

import org.jspecify.annotations.Nullable;
import ortoo.atlas.customs.Duty;

/// The line of law taken for a levy, and what it asks.
///
/// @param law null = none holds, or nothing is asked again; of two parts that outside the quota
/// @param base what a percentage is taken of
/// @param amount rounded; NaN if not known
/// @param parts not null = one part of the lot is within a quota, the rest is not
record Choice(
    @Nullable Duty law,
    double base,
    double amount,
    @Nullable Parts parts) {
  Choice(@Nullable Duty law, double base, double amount) {
    this(law, base, amount, null);
  }

  /// A lot partly within a quota.
  ///
  /// @param fits what the quota has room for, in its unit
  record Parts(Duty.Quota quota, double fits, double need, Part within, Part outside) {}

  /// One of the two, reckoned like a lot of its own.
  record Part(Reckoning reckoning, Duty law, Choice choice) {}
}
