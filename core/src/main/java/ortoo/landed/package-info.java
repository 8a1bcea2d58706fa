/// What does the consignment cost when it has arrived, and which papers does it need?
///
/// Start at [ortoo.landed.duty.Tariff]: duty, tax and fees; at [ortoo.landed.papers.Papers]: which
/// papers, who gives them, where they are checked.
///
/// May use `ortoo.unit`, `ortoo.math`, `ortoo.atlas` and `ortoo.route`.
@NullMarked
package ortoo.landed;

import org.jspecify.annotations.NullMarked;
