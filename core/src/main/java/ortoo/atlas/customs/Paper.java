package ortoo.atlas.customs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import ortoo.atlas.carriage.Goods;
import ortoo.unit.Figure;
import ortoo.unit.Mode;

/// One rule on papers: in this case this paper is needed.
///
/// Rules that share an id speak of one paper, each of another case. Where no rule speaks of a case,
/// nothing is known of it: that is not to say that nothing is asked.
///
/// @param territories countries or customs territories that ask; `*` = any
/// @param origins of the goods: countries or customs territories, `*` = any, `!X` = not X
/// @param destinations of the goods, likewise
/// @param goods ids of goods, or what they need: `veterinary`, `phytosanitary`; `*` = any
/// @param overUsd only for pieces worth more than this; a piece is the goods' usual unit
/// @param required false if goods may go without it, though dearer
/// @param issuer who gives it
/// @param checked where it is looked at, in words
/// @param leadDays days from asking to having it
/// @param without what happens without it, in words
/// @param note what is known of whether it can be had, in words
public record Paper(
    String id,
    String name,
    When when,
    Set<String> territories,
    Set<String> origins,
    Set<String> destinations,
    Set<String> goods,
    OptionalDouble overUsd,
    boolean required,
    String issuer,
    String checked,
    Optional<Figure> leadDays,
    String without,
    Held held,
    Optional<String> note,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    int row) {

  /// Whatever it is.
  public static final String ANY = "*";

  /// Goods that need a veterinary certificate.
  public static final String VETERINARY = "veterinary";

  /// Goods that need a phytosanitary certificate.
  public static final String PHYTOSANITARY = "phytosanitary";

  /// The occasion on which a paper is asked.
  public sealed interface When {}

  /// Goods leave the sender's customs territory.
  public record Export() implements When {}

  /// Goods come into the receiver's customs territory.
  public record Import() implements When {}

  /// Goods pass, and are neither from there nor bound for there.
  public record Transit() implements When {}

  /// Goods are carried over a border in one of these modes.
  public record Carriage(Set<Mode> modes) implements When {
    public Carriage {
      modes = Set.copyOf(modes);
    }
  }

  /// A truck of another country carries goods.
  ///
  /// @param registrations countries the truck is of; `*` = any other
  public record Truck(Set<String> registrations, Set<Run> runs) implements When {
    public Truck {
      registrations = Set.copyOf(registrations);
      runs = Set.copyOf(runs);
    }

    /// True of a truck of this country on such a run.
    public boolean covers(String registration, Run run) {
      return runs.contains(run)
          && (registrations.contains(ANY) || registrations.contains(registration));
    }
  }

  /// A customs regime, one of these, is opened.
  public record Opening(Set<String> regimes) implements When {
    public Opening {
      regimes = Set.copyOf(regimes);
    }
  }

  /// What a truck does in a country that is not its own.
  public enum Run {
    /// Loads or unloads, for or from its own country.
    BILATERAL,
    /// Passes.
    TRANSIT,
    /// Carries between there and a third country.
    THIRD
  }

  /// Whether a paper is known to be obtainable.
  public enum Held {
    YES,
    UNKNOWN,
    /// Not to be had: no way that needs it is open.
    NO
  }

  public Paper {
    territories = Set.copyOf(territories);
    origins = Set.copyOf(origins);
    destinations = Set.copyOf(destinations);
    goods = Set.copyOf(goods);
  }

  /// True if these goods are among those it is about.
  public boolean covers(Goods asked) {
    return goods.contains(ANY)
        || goods.contains(asked.id())
        || (asked.veterinary() && goods.contains(VETERINARY))
        || (asked.phytosanitary() && goods.contains(PHYTOSANITARY));
  }

  /// True if it holds on this day.
  public boolean holds(LocalDate day) {
    return validFrom.map(from -> !from.isAfter(day)).orElse(true)
        && validTo.map(to -> !to.isBefore(day)).orElse(true);
  }
}
