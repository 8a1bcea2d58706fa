package ortoo.atlas.border;

import java.util.List;

/// All that an atlas knows of posts, ports and the calendar.
public record Borders(
    List<OpeningHours> hours,
    List<Practice> practices,
    List<Holiday> holidays,
    List<Event> events,
    List<PostObservation> observations,
    List<PostTime> times,
    List<Spell> spells,
    List<PortTime> ports,
    List<Indicator> indicators) {

  public Borders {
    hours = List.copyOf(hours);
    practices = List.copyOf(practices);
    holidays = List.copyOf(holidays);
    events = List.copyOf(events);
    observations = List.copyOf(observations);
    times = List.copyOf(times);
    spells = List.copyOf(spells);
    ports = List.copyOf(ports);
    indicators = List.copyOf(indicators);
  }
}
