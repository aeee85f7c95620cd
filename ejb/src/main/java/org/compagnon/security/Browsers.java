package org.compagnon.security;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says in a few words which browser calls, from what it says of itself. */
final class Browsers {
  private static final int MOST = 500;
  private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    // The order matters: most name those they descend from, too.
    PROGRAMS.put("Edg", "Edge");
    PROGRAMS.put("OPR/", "Opera");
    PROGRAMS.put("SamsungBrowser", "Samsung Internet");
    PROGRAMS.put("Firefox", "Firefox");
    PROGRAMS.put("FxiOS", "Firefox");
    PROGRAMS.put("CriOS", "Chrome");
    PROGRAMS.put("Chrome", "Chrome");
    PROGRAMS.put("Safari", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private Browsers() {}

  /** "Firefox, Windows"; empty where it cannot be told. */
  static String name(String userAgent) {
    if (userAgent == null) {
      return "";
    }
    String said = userAgent.length() <= MOST ? userAgent : userAgent.substring(0, MOST);
    String program = first(PROGRAMS, said);
    String system = first(SYSTEMS, said);
    return program.isEmpty() || system.isEmpty() ? program + system : program + ", " + system;
  }

  private static String first(Map<String, String> names, String said) {
    return names.entrySet().stream()
        .filter(one -> said.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
