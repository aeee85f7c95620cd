package org.compagnon.organisation.importing;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of months, whole and short, in the languages of Europe that people files are written in.
 */
final class MonthNames {

  private static final Map<String, Integer> MONTHS = months();

  private MonthNames() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> byName = new HashMap<>();
    for (String language : List.of("en", "fr", "de", "es", "it", "nl", "pt")) {
      Locale locale = new Locale(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.SHORT,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT_STANDALONE)) {
          String name = Folding.header(month.getDisplayName(style, locale));
          if (name.length() > 2) {
            byName.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
    String more =
        "sept=9 fev=2 fevr=2 avr=4 juil=7 jul=7 aou=8 dec=12 mrz=3 maerz=3 mar=3 jaenner=1 janner=1"
            + " feber=2 mai=5 may=5 okt=10 dez=12 jui=6 ene=1 ago=8 set=9 dic=12 gen=1 mag=5 giu=6"
            + " lug=7 ott=10 mrt=3 mei=5 out=10 abr=4 april=4 juni=6 juli=7 janv=1";
    for (String pair : more.split(" ")) {
      int equals = pair.indexOf('=');
      byName.putIfAbsent(pair.substring(0, equals), Integer.valueOf(pair.substring(equals + 1)));
    }
    return Map.copyOf(byName);
  }

  /** Number of the month with that folded name, or 0. */
  static int number(String folded) {
    return MONTHS.getOrDefault(folded, 0);
  }
}
