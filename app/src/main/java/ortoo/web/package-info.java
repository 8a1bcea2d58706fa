/// How is it asked from a browser, or by another program?
///
/// Start at [Server]. `ortoo.web.kit` is what all endpoints need, `ortoo.web.ask` the endpoints of
/// the questions; the contract is `docs/api/openapi.yaml`.
///
/// May use core, `ortoo.data` and `ortoo.show`.
@NullMarked
package ortoo.web;

import org.jspecify.annotations.NullMarked;
