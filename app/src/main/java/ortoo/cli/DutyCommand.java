package ortoo.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import ortoo.data.question.Ask;
import ortoo.data.question.QuestionFile;
import ortoo.landed.duty.Tariff;
import ortoo.show.reply.DutyReply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ortoo duty`: what does customs ask of these goods, and by which line of law?
@Command(
    name = "duty",
    description = {
      "What duty, tax and fees does a country ask of goods brought in?",
      "",
      "Takes the line of law by the longest HS prefix, the date, the season, the origin, the quota,"
          + " the person and the car; says why, and why no other. What was not read is unknown,"
          + " never zero."
    },
    footer = {
      "  ortoo duty KG 870323 --origin KR --value 8631 --engine 1998 --built 2020",
      "  ortoo duty KG 0204 --origin MN --value 60000 --weight 20000",
      "  ortoo duty RU 870323 --origin KR --value 8631 --engine 1998 --built 2020 --hp 150"
          + " --released KG",
      "  ortoo duty MN 080810 --origin UZ --value 14000 --weight 20000 --format json",
      "  ortoo duty KG --compare mfn,interim --origin MN"
    })
final class DutyCommand implements Callable<Integer> {

  enum Format {
    TABLE,
    JSON,
    CSV,
    QUESTION
  }

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "IMPORTER",
      description = "the country that the goods are brought into")
  private String importer = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "HS",
      description = "HS code, 2 to 10 digits; with --compare it may be left out")
  private @Nullable String hs;

  @Mixin
  private DutyOptions asked = new DutyOptions();

  @Mixin
  private AtlasOption atlas = new AtlasOption();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "table, json, csv or question (a file for ortoo ask); table if not said",
      defaultValue = "TABLE")
  private Format format = Format.TABLE;

  @Override
  public Integer call() {
    var known = atlas.load();
    var question = asked.question(importer, hs);
    var reply = DutyReply.of(known, Tariff.of(known), question);
    var out = spec.commandLine().getOut();
    out.print(
        switch (format) {
          case TABLE -> reply.table();
          case JSON -> reply.json();
          case CSV -> reply.csv();
          case QUESTION -> QuestionFile.of(Ask.DUTY, question.words()).text();
        });
    out.flush();
    return reply.none() && format != Format.QUESTION ? Main.MIND : 0;
  }
}
