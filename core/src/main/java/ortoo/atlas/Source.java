package ortoo.atlas;

import java.util.Optional;

/// Where figures come from.
public record Source(
    String id,
    Optional<String> organisation,
    String title,
    Optional<String> date,
    Optional<String> url) {}
