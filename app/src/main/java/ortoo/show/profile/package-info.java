/// What do the ways look like, mile by mile? The UNESCAP time/cost-distance profile as SVG.
///
/// Start at [ProfileChart]. Source of the method: UNESCAP, *Time/Cost-Distance Methodology*, which
/// draws distance along x and cumulated time or cost along y, so that a border is a vertical step.
///
/// May use core and `ortoo.show`.
@NullMarked
package ortoo.show.profile;

import org.jspecify.annotations.NullMarked;
