package ortoo.landed.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import ortoo.atlas.customs.Paper;
import ortoo.route.step.Step;

/// What one truck does between loading and unloading.
///
/// @param registration its country
/// @param loaded the country it was loaded in
/// @param unloaded the country it is unloaded in
/// @param countries all it is in, in order, each once
record TruckRun(String registration, String loaded, String unloaded, List<String> countries) {

  TruckRun {
    countries = List.copyOf(countries);
  }

  /// The run that begins with the handling at this index, if a registered truck is loaded there.
  static Optional<TruckRun> from(List<Step> steps, int loading) {
    var registrations = new ArrayList<String>();
    var countries = new LinkedHashSet<String>();
    var loaded = steps.get(loading).to().country();
    var unloaded = loaded;
    countries.add(loaded);
    for (var step : steps.subList(loading + 1, steps.size())) {
      if (step instanceof Step.Handling || step instanceof Step.Ride) {
        break;
      }
      if (step instanceof Step.Haul haul) {
        haul.registration().ifPresent(registrations::add);
      }
      unloaded = step.to().country();
      countries.add(unloaded);
    }
    return registrations.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TruckRun(registrations.getFirst(), loaded, unloaded, List.copyOf(countries)));
  }

  boolean loadsIn(String country) {
    return country.equals(loaded);
  }

  /// What it does in a country that is not its own.
  Paper.Run in(String country) {
    if (country.equals(loaded)) {
      return unloaded.equals(registration) ? Paper.Run.BILATERAL : Paper.Run.THIRD;
    }
    if (country.equals(unloaded)) {
      return loaded.equals(registration) ? Paper.Run.BILATERAL : Paper.Run.THIRD;
    }
    return Paper.Run.TRANSIT;
  }
}
