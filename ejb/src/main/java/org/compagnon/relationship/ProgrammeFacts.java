package org.compagnon.relationship;

import java.time.LocalDate;
import java.time.ZoneId;
import org.compagnon.shared.Language;

/** What a pair needs to know of its programme. */
record ProgrammeFacts(
    long id,
    String nameEn,
    String nameFr,
    String rulesEn,
    String rulesFr,
    ZoneId zone,
    LocalDate startsOn,
    LocalDate closesOn,
    Norm norm) {

  String name(Language language) {
    return language == Language.FR ? nameFr : nameEn;
  }

  String rules(Language language) {
    return language == Language.FR ? rulesFr : rulesEn;
  }

  /** What the programme expects of a pair. */
  record Norm(int meetingsPerMonth, int minutes, int noticeHours) {}
}
