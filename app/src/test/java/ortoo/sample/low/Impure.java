package ortoo.sample.low;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Every method does one thing that core must not, but for those called `may…`.
@SuppressWarnings({"unused", "JavaTimeDefaultTimeZone", "UnnecessaryLambda"})
final class Impure {

  private Impure() {}

  static boolean file() {
    return new File("a").exists();
  }

  static Path path() {
    return Path.of("a");
  }

  static URI address() {
    return URI.create("a:b");
  }

  static Instant time() {
    return Instant.now();
  }

  static LocalDate date() {
    return LocalDate.now();
  }

  static Clock clock() {
    return Clock.systemUTC();
  }

  static long millis() {
    return System.currentTimeMillis();
  }

  static long nanos() {
    return System.nanoTime();
  }

  static ZoneId zone() {
    return ZoneId.systemDefault();
  }

  static String property() {
    return System.getProperty("user.name", "");
  }

  static double draw() {
    return Math.random();
  }

  static Random random() {
    return new Random();
  }

  static Supplier<Random> randomLater() {
    return Random::new;
  }

  static SplittableRandom splittable() {
    return new SplittableRandom();
  }

  static int threadLocal() {
    return ThreadLocalRandom.current().nextInt();
  }

  static UUID id() {
    return UUID.randomUUID();
  }

  static RandomGenerator generator() {
    return RandomGenerator.of("L64X128MixRandom");
  }

  static void shuffle(List<String> list) {
    Collections.shuffle(list);
  }

  static Random maySeed(long seed) {
    return new Random(seed);
  }

  static RandomGenerator maySeedAny(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }
}
