/// What does the law ask of goods brought in, and why that line of law and no other?
///
/// Start at [Tariff]: it takes a [Declaration] and gives an [Assessment], or, with every formula
/// and reason in words, a [DutyAnswer].
///
/// May use `ortoo.unit` and `ortoo.atlas`.
@NullMarked
package ortoo.landed.duty;

import org.jspecify.annotations.NullMarked;
