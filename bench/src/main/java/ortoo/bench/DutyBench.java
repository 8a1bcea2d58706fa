package ortoo.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import ortoo.landed.duty.Assessment;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.Tariff;
import ortoo.study.ask.DutyQuestion;
import ortoo.study.ask.DutyRequest;

/// What customs asks of one declaration under the law of the steppe atlas. The aim is a million a
/// second on one core.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DutyBench {

  /// One sum a line, and a range that asks for all sides of it.
  @Param({"apples", "mutton", "car", "private-car", "mongolia-car"})
  public String lot;

  private Tariff tariff;
  private List<Declaration> declarations;
  private int next;

  @Setup
  public void read() {
    var atlas = Steppe.atlas();
    tariff = Tariff.of(atlas);
    declarations = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      var words = new HashMap<String, String>();
      for (var word : words(i).split(" ", -1)) {
        int at = word.indexOf('=');
        words.put(word.substring(0, at), word.substring(at + 1));
      }
      switch (new DutyQuestion(words).resolve(atlas, tariff)) {
        case DutyRequest.One one -> declarations.add(one.declaration());
        case DutyRequest.Compare _ -> throw new IllegalStateException(lot + " is a comparison.");
      }
    }
  }

  private String words(int i) {
    int value = 5_000 + 100 * i;
    var car = " value=%d engine=%d age=%d date=2026-%02d-10"
        .formatted(value, 1_000 + 30 * i, 1 + i % 12, 1 + i % 12);
    return switch (lot) {
      case "apples" ->
        "importer=KZ hs=080810 origin=CN weight=20000 value=%d date=2026-%02d-10"
            .formatted(value, 1 + i % 12);
      case "mutton" -> "importer=KG hs=0204 origin=AU weight=20000 value=" + 3 * value;
      case "car" -> "importer=KG hs=870323 origin=KR" + car;
      case "private-car" -> "importer=KG hs=870323 origin=KR person=private" + car;
      case "mongolia-car" -> "importer=MN hs=870323 origin=KR" + car;
      default -> throw new IllegalArgumentException("lot %s is not known.".formatted(lot));
    };
  }

  @Benchmark
  public Assessment assess() {
    next = (next + 1) & 63;
    return tariff.assess(declarations.get(next));
  }
}
