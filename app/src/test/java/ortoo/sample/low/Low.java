package ortoo.sample.low;

import ortoo.sample.high.High;

/// Uses a package above it, which the sample table does not allow.
public record Low(High high) {}
