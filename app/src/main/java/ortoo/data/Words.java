package ortoo.data;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ortoo.atlas.border.Direction;
import ortoo.atlas.border.Event;
import ortoo.atlas.carriage.CarryingCost;
import ortoo.atlas.carriage.Transfer;
import ortoo.atlas.customs.CarTerms;
import ortoo.atlas.customs.Duty;
import ortoo.atlas.customs.Paper;
import ortoo.atlas.customs.Rate;
import ortoo.atlas.network.Status;
import ortoo.unit.Confidence;
import ortoo.unit.Form;
import ortoo.unit.Mode;

/// The words that cells use for the values of the model.
final class Words {
  static final Map<String, Mode> MODES = of(Mode.values());
  static final Map<String, Status> STATUSES = of(Status.values());
  static final Map<String, Form> FORMS = of(Form.values());
  static final Map<String, Direction> DIRECTIONS = of(Direction.values());
  static final Map<String, Event.Effect> EFFECTS = of(Event.Effect.values());
  static final Map<String, Transfer.Per> PERS = of(Transfer.Per.values());
  static final Map<String, Confidence> CONFIDENCES = of(Confidence.values());
  static final Map<String, Duty.Levy> LEVIES = of(Duty.Levy.values());
  static final Map<String, Duty.Treatment> TREATMENTS = of(Duty.Treatment.values());
  static final Map<String, Duty.Person> PERSONS = of(Duty.Person.values());
  static final Map<String, CarTerms.Fuel> FUELS = of(CarTerms.Fuel.values());
  static final Map<String, Rate.Per> PER = of(Rate.Per.values());
  static final Map<String, Paper.Run> RUNS = of(Paper.Run.values());
  static final Map<String, Paper.Held> HELD = of(Paper.Held.values());
  static final Map<String, CarryingCost.Kind> CARRYING = of(CarryingCost.Kind.values());

  /// Whether something holds; what is not known counts as no.
  static final Map<String, Boolean> YES_NO = yesNo("yes", "no", "unknown");

  static final List<String> KINDS =
      List.of("border_post", "rail_terminal", "city", "logistics_centre", "airport", "port");

  /// Track gauges in mm: the Russian, the standard, the Indian, the Cape.
  static final List<String> GAUGES = List.of("1520", "1435", "1676", "1067", "1000");

  private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private Words() {}

  /// @param no words that mean false
  static Map<String, Boolean> yesNo(String yes, String... no) {
    var words = new LinkedHashMap<String, Boolean>();
    words.put(yes, true);
    for (var word : no) {
      words.put(word, false);
    }
    return Collections.unmodifiableMap(words);
  }

  private static <E extends Enum<E>> Map<String, E> of(E[] values) {
    var words = new LinkedHashMap<String, E>();
    for (var value : values) {
      words.put(value.name().toLowerCase(Locale.ROOT), value);
    }
    return Collections.unmodifiableMap(words);
  }

  /// Days of the week written `Mon-Fri`, `Mon;Wed` or both; empty if it is neither.
  static Set<DayOfWeek> days(String text) {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var part : text.split(";", -1)) {
      int dash = part.indexOf('-');
      int from = DAYS.indexOf((dash < 0 ? part : part.substring(0, dash)).strip());
      int to = dash < 0 ? from : DAYS.indexOf(part.substring(dash + 1).strip());
      if (from < 0 || to < 0) {
        return EnumSet.noneOf(DayOfWeek.class);
      }
      for (int day = from; day != to; day = (day + 1) % 7) {
        days.add(DayOfWeek.of(day + 1));
      }
      days.add(DayOfWeek.of(to + 1));
    }
    return days;
  }
}
