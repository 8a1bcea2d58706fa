/// Benchmarks: what Ortoo's parts cost, beside what others need for the same work.
@NullMarked
package ortoo.bench;

import org.jspecify.annotations.NullMarked;
