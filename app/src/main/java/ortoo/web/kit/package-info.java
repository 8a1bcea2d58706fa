/// What does every endpoint of the workbench's server need?
///
/// Start at [Endpoints], which a group of endpoints implements, [Desk], which they share, and
/// [Asked], by which they read a request. All faults are thrown: [ortoo.unit.BadInput] and
/// [Refusal]; [Failures] tells them.
///
/// May use core, `ortoo.data` and `ortoo.show`.
@NullMarked
package ortoo.web.kit;

import org.jspecify.annotations.NullMarked;
