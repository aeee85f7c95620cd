package org.compagnon.organisation.importing;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries and time zones as people write them, in English and French. */
public final class Places {

  private static final Map<String, String> COUNTRIES = countries();
  private static final Map<String, String> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(z -> z.contains("/") || z.equals("UTC"))
          .collect(Collectors.toMap(z -> z.toLowerCase(Locale.ROOT), z -> z));

  /** Countries in which the product speaks French by default. */
  private static final Set<String> FRENCH =
      Set.of(
          "FR", "MC", "BJ", "BF", "CD", "CG", "CI", "GA", "GN", "ML", "NE", "SN", "TG", "GP", "MQ",
          "RE");

  private Places() {}

  private static Map<String, String> countries() {
    Map<String, String> byName = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      byName.put(code.toLowerCase(Locale.ROOT), code);
      byName.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
      byName.put(Folding.header(country.getDisplayCountry(Locale.ENGLISH)), code);
      byName.put(Folding.header(country.getDisplayCountry(Locale.FRENCH)), code);
    }
    String more =
        "uk=GB greatbritain=GB england=GB scotland=GB wales=GB angleterre=GB grandebretagne=GB "
            + "unitedkingdomofgreatbritainandnorthernireland=GB unitedkingdomofgreatbritain=GB "
            + "usa=US us=US unitedstatesofamerica=US etatsunisdamerique=US etatsunis=US america=US "
            + "holland=NL hollande=NL thenetherlands=NL czechrepublic=CZ republiquetcheque=CZ "
            + "russianfederation=RU korea=KR southkorea=KR coreedusud=KR republicofkorea=KR "
            + "ivorycoast=CI cotedivoire=CI vietnam=VN macedonia=MK turkey=TR turquie=TR "
            + "hongkong=HK hongkongsar=HK taiwan=TW peoplesrepublicofchina=CN uae=AE emirats=AE "
            + "republicofireland=IE eire=IE federalrepublicofgermany=DE suisse=CH swissconfederation=CH";
    for (String pair : more.split(" ")) {
      byName.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return Map.copyOf(byName);
  }

  /** ISO 3166 alpha-2 code of a country written as code or name, or null where it is not known. */
  public static String country(String text) {
    return COUNTRIES.get(Folding.header(text));
  }

  /**
   * Name of a country by its ISO code; a text that is no code is returned as it is; "" for null.
   */
  public static String countryName(String code, Locale locale) {
    if (code == null) {
      return "";
    }
    return code.length() == 2 ? new Locale("", code).getDisplayCountry(locale) : code;
  }

  /**
   * Identifier of a time zone ({@code Europe/Paris}) whatever its case, or null where it is not
   * known.
   */
  public static String timeZone(String text) {
    return ZONES.get(text.strip().replace(' ', '_').toLowerCase(Locale.ROOT));
  }

  /** The language, {@code en} or {@code fr}, a country suggests, or null where it suggests none. */
  static String languageOf(String countryCode) {
    return countryCode != null && FRENCH.contains(countryCode) ? "fr" : null;
  }
}
