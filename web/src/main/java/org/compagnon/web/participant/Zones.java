package org.compagnon.web.participant;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The time zones offered where somebody says when they met. */
final class Zones {
  private static final Set<String> REGIONS =
      Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");
  private static final List<String> ALL =
      ZoneId.getAvailableZoneIds().stream().filter(Zones::isPlace).sorted().toList();

  private Zones() {}

  /** Those that come to mind first, each once; unknown ones are left out. */
  static List<String> likely(String... zones) {
    return Arrays.stream(zones).filter(Objects::nonNull).distinct().toList();
  }

  /** All places, in alphabetical order, without those that are offered already. */
  static List<String> others(List<String> likely) {
    return ALL.stream().filter(zone -> !likely.contains(zone)).toList();
  }

  private static boolean isPlace(String zone) {
    int slash = zone.indexOf('/');
    return slash > 0 && REGIONS.contains(zone.substring(0, slash));
  }
}
