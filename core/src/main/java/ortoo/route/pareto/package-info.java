/// Which ways through a plain graph with two costs, time and money, are worth considering?
///
/// The search kernel on its own, so that it can be held against other programs on their own
/// instances. Start at [ParetoSearch]: it takes a [TwoCostGraph] and answers with a [Front]. The
/// method and its sources are in `docs/method/pareto.md`.
///
/// May use `ortoo.unit`, `ortoo.math` and `ortoo.atlas`. Reads no file, clock or random source.
@NullMarked
package ortoo.route.pareto;

import org.jspecify.annotations.NullMarked;
