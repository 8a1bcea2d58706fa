/// What do the questions about ways, landed cost, duty, places and sources answer over HTTP?
///
/// Words are those of the command line, and so are the answers; see `docs/api/openapi.yaml`.
///
/// May use core, `ortoo.data`, `ortoo.show` and `ortoo.web.kit`.
@NullMarked
package ortoo.web.ask;

import org.jspecify.annotations.NullMarked;
