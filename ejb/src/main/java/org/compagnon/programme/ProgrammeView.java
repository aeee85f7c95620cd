package org.compagnon.programme;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A programme.
 *
 * @param timeZone IANA identifier; every day of the programme is a day there
 * @param pairingRules the pairing room's JSON; "{}" where nothing was decided
 * @param approval whether pairs are published only after a second administrator approved them
 * @param contact whom its people write to
 * @param version to be handed back with a change
 */
public record ProgrammeView(
    long id,
    Bilingual name,
    Bilingual summary,
    Bilingual rules,
    ProgrammeStatus status,
    String timeZone,
    Timeline timeline,
    PairingMode pairingMode,
    Limits limits,
    MeetingNorm norm,
    Eligibility eligibility,
    String pairingRules,
    boolean approval,
    ProgrammeContact contact,
    Instant createdAt,
    int version)
    implements Serializable {

  /** The programme's zone. */
  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  /** Which day it is in the programme at a moment. */
  public LocalDate dayAt(Instant moment) {
    return LocalDate.ofInstant(moment, zone());
  }

  /** Whether people may enrol at a moment: it is published and enrolment is open. */
  public boolean isEnrolmentOpen(Instant moment) {
    return status == ProgrammeStatus.PUBLISHED && timeline.isEnrolmentOpen(dayAt(moment));
  }

  /** The same as a command, to change parts of it. */
  public SaveProgramme asCommand() {
    return new SaveProgramme(
        name,
        summary,
        rules,
        timeZone,
        timeline,
        pairingMode,
        limits,
        norm,
        eligibility,
        pairingRules,
        approval,
        contact);
  }
}
