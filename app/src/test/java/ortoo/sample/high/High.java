package ortoo.sample.high;

import java.util.List;
import ortoo.sample.low.Low;

/// Uses a package below it, which is allowed, but closes a cycle.
public record High(List<Low> lows) {}
