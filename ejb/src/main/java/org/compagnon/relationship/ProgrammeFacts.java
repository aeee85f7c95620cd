package org.compagnon.relationship;

import java.time.LocalDate;
import java.time.ZoneId;
import org.compagnon.programme.Bilingual;
import org.compagnon.programme.ProgrammeContact;
import org.compagnon.programme.ProgrammeView;

/** What a pair needs to know of its programme. */
record ProgrammeFacts(
    long id,
    Bilingual name,
    Bilingual rules,
    ZoneId zone,
    LocalDate startsOn,
    LocalDate closesOn,
    Norm norm,
    ProgrammeContact contact) {

  static ProgrammeFacts of(ProgrammeView view) {
    return new ProgrammeFacts(
        view.id(),
        view.name(),
        view.rules(),
        view.zone(),
        view.timeline().startsOn(),
        view.timeline().closesOn(),
        new Norm(view.norm().meetingsPerMonth(), view.norm().meetingMinutes()),
        view.contact());
  }

  /** What the programme expects of a pair. */
  record Norm(int meetingsPerMonth, int minutes) {}
}
