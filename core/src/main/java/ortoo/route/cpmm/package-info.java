/// What would CPMM, the Asian Development Bank's corridor monitoring, publish of our own ways?
///
/// Start at [CpmmCheck]. It lays the indicators TFI1, TFI2, TFI3, SWOD and SWD of planned
/// sample trips beside the published ones, so that model and measurement can be compared by
/// country.
///
/// May use `ortoo.unit`, `ortoo.atlas` and the other packages of `ortoo.route`.
@NullMarked
package ortoo.route.cpmm;

import org.jspecify.annotations.NullMarked;
