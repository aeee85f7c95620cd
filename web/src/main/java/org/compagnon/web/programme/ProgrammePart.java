package org.compagnon.web.programme;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import org.compagnon.programme.Bilingual;
import org.compagnon.programme.Eligibility;
import org.compagnon.programme.Limits;
import org.compagnon.programme.MeetingNorm;
import org.compagnon.programme.PairingMode;
import org.compagnon.programme.ProgrammeContact;
import org.compagnon.programme.SaveProgramme;
import org.compagnon.programme.Timeline;

/**
 * A programme, or what changes of one: everything may be left out. A new programme needs the name
 * in both languages and the six days; the rest has defaults.
 *
 * @param version the version that was read; needed for a change, ignored for a new programme
 * @param name {en, fr}, at most 160 characters each
 * @param summary {en, fr}; needed in both languages before publishing
 * @param rules {en, fr}; needed in both languages before publishing
 * @param timeZone IANA identifier; UTC if left out
 * @param pairingMode ASSIGNED if left out
 * @param eligibility replaces the former one as a whole; everybody if left out
 * @param pairingRules {rules, weights} as the pairing rounds take them; usual ones if left out
 * @param approval whether pairs are published only after a second administrator approved them; no
 *     if left out
 * @param contact {name, address, hours: {en, fr}}; needed before publishing
 */
public record ProgrammePart(
    Integer version,
    Words name,
    Words summary,
    Words rules,
    String timeZone,
    Days timeline,
    PairingMode pairingMode,
    Places limits,
    Norm norm,
    Eligibility eligibility,
    JsonObject pairingRules,
    Boolean approval,
    Contact contact) {
  private static final Timeline NO_DAYS = new Timeline(null, null, null, null, null, null);

  /** A draft with nothing decided. */
  static final SaveProgramme BLANK =
      new SaveProgramme(
          Bilingual.EMPTY,
          Bilingual.EMPTY,
          Bilingual.EMPTY,
          "UTC",
          NO_DAYS,
          PairingMode.ASSIGNED,
          Limits.DEFAULT,
          MeetingNorm.DEFAULT,
          Eligibility.EVERYBODY,
          "{}",
          false,
          ProgrammeContact.NOBODY);

  /** A text in both languages; one that is left out stays as it was. */
  public record Words(String en, String fr) {
    private Bilingual over(Bilingual known) {
      return new Bilingual(either(en, known.en()), either(fr, known.fr()));
    }
  }

  /** The days of a programme; one that is left out stays as it was. */
  public record Days(
      LocalDate enrolmentOpensOn,
      LocalDate enrolmentClosesOn,
      LocalDate pairingBy,
      LocalDate startsOn,
      LocalDate midpointOn,
      LocalDate closesOn) {
    private Timeline over(Timeline known) {
      return new Timeline(
          either(enrolmentOpensOn, known.enrolmentOpensOn()),
          either(enrolmentClosesOn, known.enrolmentClosesOn()),
          either(pairingBy, known.pairingBy()),
          either(startsOn, known.startsOn()),
          either(midpointOn, known.midpointOn()),
          either(closesOn, known.closesOn()));
    }
  }

  /** Capacity limits; one that is left out stays as it was. */
  public record Places(Integer defaultCapacity, Integer maxCapacity, Integer mentorsPerMentee) {
    private Limits over(Limits known) {
      return new Limits(
          either(defaultCapacity, known.defaultCapacity()),
          either(maxCapacity, known.maxCapacity()),
          either(mentorsPerMentee, known.mentorsPerMentee()));
    }
  }

  /** The meeting norm; a number that is left out stays as it was. */
  public record Norm(Integer meetingsPerMonth, Integer meetingMinutes) {
    private MeetingNorm over(MeetingNorm known) {
      return new MeetingNorm(
          either(meetingsPerMonth, known.meetingsPerMonth()),
          either(meetingMinutes, known.meetingMinutes()));
    }
  }

  /** Whom people write to; a part that is left out stays as it was. */
  public record Contact(String name, String address, Words hours) {
    private ProgrammeContact over(ProgrammeContact known) {
      return new ProgrammeContact(
          either(name, known.name()),
          either(address, known.address()),
          hours == null ? known.hours() : hours.over(known.hours()));
    }
  }

  /** The whole programme with these parts over what is known. */
  SaveProgramme over(SaveProgramme known) {
    return new SaveProgramme(
        name == null ? known.name() : name.over(known.name()),
        summary == null ? known.summary() : summary.over(known.summary()),
        rules == null ? known.rules() : rules.over(known.rules()),
        either(timeZone, known.timeZone()),
        timeline == null ? known.timeline() : timeline.over(known.timeline()),
        either(pairingMode, known.pairingMode()),
        limits == null ? known.limits() : limits.over(known.limits()),
        norm == null ? known.norm() : norm.over(known.norm()),
        either(eligibility, known.eligibility()),
        pairingRules == null ? known.pairingRules() : PairingRulesText.checked(pairingRules),
        either(approval, known.approval()),
        contact == null ? known.contact() : contact.over(known.contact()));
  }

  private static <T> T either(T given, T known) {
    return Optional.ofNullable(given).orElse(known);
  }
}
