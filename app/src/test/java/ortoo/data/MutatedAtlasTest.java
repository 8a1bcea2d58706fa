package ortoo.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ortoo.unit.BadInput;

/// Whatever happens to a file of an atlas, it is loaded or refused with [BadInput], nothing else.
class MutatedAtlasTest {
  private static final int ROUNDS = 200;

  @TempDir
  Path temp;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void isLoadedOrRefused(long seed) throws IOException {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var folder = TinyAtlas.write(temp.resolve("tiny"));
    List<Path> files;
    try (var all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    for (int round = 0; round < ROUNDS; round++) {
      var file = files.get(random.nextInt(files.size()));
      var before = Files.readAllBytes(file);
      Files.write(file, mutate(before, random));
      load(folder, "seed %d, round %d, %s".formatted(seed, round, file));
      Files.write(file, before);
    }
  }

  private static void load(Path folder, String where) {
    try {
      AtlasFolder.load(folder);
    } catch (BadInput bad) {
      if (String.valueOf(bad.getMessage()).isBlank()) {
        fail(where + ": an empty message");
      }
    } catch (RuntimeException e) {
      fail(where, e);
    }
  }

  private static byte[] mutate(byte[] text, RandomGenerator random) {
    if (text.length == 0) {
      return text;
    }
    int at = random.nextInt(text.length);
    return switch (random.nextInt(6)) {
      case 0 -> flip(text, random);
      case 1 -> Arrays.copyOf(text, at);
      case 2 -> splice(text, at, Math.min(text.length, at + random.nextInt(1, 30)), "");
      case 3 ->
        splice(text, at, at, List.of(",", "\"", "\n", "-", ";", "\r\n", "\0").get(at % 7));
      case 4 -> splice(text, at, at, new String(text, 0, at, UTF_8));
      default -> dropColumn(text, random);
    };
  }

  private static byte[] flip(byte[] text, RandomGenerator random) {
    var flipped = text.clone();
    for (int i = 0; i < 3; i++) {
      flipped[random.nextInt(text.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private static byte[] splice(byte[] text, int from, int to, String middle) {
    var between = middle.getBytes(UTF_8);
    var spliced = Arrays.copyOf(text, from + between.length + text.length - to);
    System.arraycopy(between, 0, spliced, from, between.length);
    System.arraycopy(text, to, spliced, from + between.length, text.length - to);
    return spliced;
  }

  private static byte[] dropColumn(byte[] text, RandomGenerator random) {
    int column = random.nextInt(10);
    var kept = new StringBuilder();
    for (var line : new String(text, UTF_8).split("\n", -1)) {
      var cells = line.split(",", -1);
      for (int i = 0; i < cells.length; i++) {
        if (i != column) {
          kept.append(cells[i]).append(i < cells.length - 1 ? "," : "");
        }
      }
      kept.append("\n");
    }
    return kept.toString().getBytes(UTF_8);
  }
}
