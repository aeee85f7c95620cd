package org.compagnon.demo;

import java.time.ZoneId;
import java.util.List;

/** A place of work of the invented company. */
record Site(String city, String country, String culture, ZoneId zone, int weight) {

  static List<Site> all(DemoText company) {
    return company.table("sites").stream()
        .map(
            row ->
                new Site(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    ZoneId.of(row.get(3)),
                    Integer.parseInt(row.get(4))))
        .toList();
  }

  /** Whether people here work in French. */
  boolean french() {
    return "fr".equals(culture) || "Montréal".equals(city) || "Québec".equals(city);
  }
}
