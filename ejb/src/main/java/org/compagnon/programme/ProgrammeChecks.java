package org.compagnon.programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.compagnon.organisation.importing.Mail;
import org.compagnon.shared.InvalidInput;

/** What has to be right about a programme before it is kept (PR2), field by field. */
final class ProgrammeChecks {
  private static final int NAME = 160;
  private static final int SUMMARY = 4_000;
  private static final int RULES = 20_000;
  private static final int HOURS = 200;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final int MOST_MONTHS = 600;

  private final List<InvalidInput> found = new ArrayList<>();

  private ProgrammeChecks() {}

  static List<InvalidInput> of(SaveProgramme entered) {
    ProgrammeChecks checks = new ProgrammeChecks();
    checks.texts(entered);
    checks.zone(entered.timeZone());
    checks.days(entered.timeline());
    checks.limits(entered.limits());
    checks.eligibility(entered.eligibility());
    checks.contact(entered.contact());
    return List.copyOf(checks.found);
  }

  private void texts(SaveProgramme entered) {
    if (entered.name().en().isEmpty()) {
      fail("name.en", "nameMissing");
    }
    if (entered.name().fr().isEmpty()) {
      fail("name.fr", "nameMissing");
    }
    length("name", entered.name(), NAME);
    length("summary", entered.summary(), SUMMARY);
    length("rules", entered.rules(), RULES);
  }

  private void length(String field, Bilingual text, int most) {
    if (text.isLongerThan(most)) {
      fail(field + (text.en().length() > most ? ".en" : ".fr"), "textTooLong", most);
    }
  }

  private void zone(String zone) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException e) {
      fail("timeZone", "unknownZone", zone);
    }
  }

  private void days(Timeline days) {
    String[] fields = {
      "enrolmentOpensOn", "enrolmentClosesOn", "pairingBy", "startsOn", "midpointOn", "closesOn"
    };
    LocalDate[] values = {
      days.enrolmentOpensOn(),
      days.enrolmentClosesOn(),
      days.pairingBy(),
      days.startsOn(),
      days.midpointOn(),
      days.closesOn()
    };
    LocalDate before = null;
    for (int i = 0; i < fields.length; i++) {
      String field = "timeline." + fields[i];
      if (values[i] == null) {
        fail(field, "dayMissing");
      } else if (values[i].getYear() < 2000 || values[i].getYear() > 2200) {
        fail(field, "dayUnlikely");
      } else {
        if (before != null && values[i].isBefore(before)) {
          fail(field, "order." + fields[i], before);
        }
        before = values[i];
      }
    }
  }

  private void limits(Limits limits) {
    if (limits.defaultCapacity() > limits.maxCapacity()) {
      fail("limits.defaultCapacity", "capacityAboveMost", limits.maxCapacity());
    }
  }

  private void eligibility(Eligibility rules) {
    if (rules.minMonthsOfService() < 0 || rules.minMonthsOfService() > MOST_MONTHS) {
      fail("eligibility.minMonthsOfService", "monthsOutOfRange", MOST_MONTHS);
    }
    levels("eligibility.menteeMaxLevel", rules.menteeMinLevel(), rules.menteeMaxLevel());
    levels("eligibility.mentorMaxLevel", rules.mentorMinLevel(), rules.mentorMaxLevel());
  }

  private void contact(ProgrammeContact contact) {
    if (contact.name().length() > NAME || CONTROL.matcher(contact.name()).find()) {
      fail("contact.name", "contactName", NAME);
    }
    if (!contact.address().isEmpty() && !Mail.isAddress(contact.address())) {
      fail("contact.address", "contactAddress");
    }
    length("contact.hours", contact.hours(), HOURS);
  }

  private void levels(String field, Integer least, Integer most) {
    if (least != null && most != null && least > most) {
      fail(field, "levelsCross", least);
    }
  }

  private void fail(String field, String name, Object... arguments) {
    found.add(new InvalidInput(field, "programme.failure." + name, arguments));
  }
}
