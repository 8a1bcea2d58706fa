package ortoo.web.kit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first asked for, and once: what a server may need, but not at
/// its start. Safe to share between threads.
public final class Later<T> implements Supplier<T> {
  private final Supplier<T> make;
  private @Nullable T made;

  public Later(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    var value = made;
    if (value == null) {
      value = make.get();
      made = value;
    }
    return value;
  }
}
