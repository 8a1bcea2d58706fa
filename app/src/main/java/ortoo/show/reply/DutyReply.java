package ortoo.show.reply;

import java.util.List;
import java.util.Set;
import ortoo.atlas.Atlas;
import ortoo.landed.duty.Comparison;
import ortoo.landed.duty.Declaration;
import ortoo.landed.duty.DutyAnswer;
import ortoo.landed.duty.Tariff;
import ortoo.show.DutyCsv;
import ortoo.show.DutyJson;
import ortoo.show.DutyTable;
import ortoo.study.ask.DutyQuestion;
import ortoo.study.ask.DutyRequest;

/// What customs asks, in each form it can be shown.
public sealed interface DutyReply {

  /// Answers a question, or throws [ortoo.unit.BadInput] with all that is wrong with it.
  static DutyReply of(Atlas atlas, Tariff tariff, DutyQuestion question) {
    return switch (question.resolve(atlas, tariff)) {
      case DutyRequest.One one -> new One(atlas, tariff.explain(one.declaration()), one.assumed());
      case DutyRequest.Compare compare -> {
        var usual = compare.usual();
        var rate = tariff.exchange().find(tariff.money(usual.importer()), usual.date());
        yield new Lines(atlas, usual, compare.lines(), rate.orElseThrow().perUsd());
      }
    };
  }

  String table();

  String json();

  String csv();

  /// True if no line of law was found.
  boolean none();

  /// The duty on one lot of goods.
  record One(Atlas atlas, DutyAnswer answer, Set<String> assumed) implements DutyReply {

    public One {
      assumed = Set.copyOf(assumed);
    }

    @Override
    public String table() {
      return DutyTable.of(atlas, answer);
    }

    @Override
    public String json() {
      return DutyJson.of(atlas, answer, assumed);
    }

    @Override
    public String csv() {
      return DutyCsv.of(atlas, answer);
    }

    @Override
    public boolean none() {
      return answer.lines().isEmpty();
    }
  }

  /// The duty on all goods under several regimes.
  record Lines(Atlas atlas, Declaration usual, List<Comparison> lines, double perUsd)
      implements DutyReply {

    public Lines {
      lines = List.copyOf(lines);
    }

    @Override
    public String table() {
      return DutyTable.of(atlas, usual, lines, perUsd);
    }

    @Override
    public String json() {
      return DutyJson.of(atlas, usual, lines, perUsd);
    }

    @Override
    public String csv() {
      return DutyCsv.of(atlas, lines, perUsd);
    }

    @Override
    public boolean none() {
      return false;
    }
  }
}
