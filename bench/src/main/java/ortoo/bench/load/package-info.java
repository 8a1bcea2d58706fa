/// How many can ask the workbench's server at once, and how long does each wait?
///
/// Start at [ServerLoad]. All traffic stays on the loopback address, and ends by itself.
@NullMarked
package ortoo.bench.load;

import org.jspecify.annotations.NullMarked;
