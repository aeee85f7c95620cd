package org.compagnon.programme;

import java.io.Serializable;
import org.compagnon.notification.MailContact;
import org.compagnon.shared.Language;

/**
 * Whom the people of a programme write to; their pages show it, and answers to the programme's
 * mails go there (PR8).
 *
 * @param name a person or a team, at most 160 characters; "" where it is not said yet
 * @param address their mail address, at most 254 characters; "" where it is not said yet
 * @param hours when they can be reached, at most 200 characters in each language
 */
public record ProgrammeContact(String name, String address, Bilingual hours)
    implements Serializable {
  /** Not said yet. */
  public static final ProgrammeContact NOBODY = new ProgrammeContact("", "", Bilingual.EMPTY);

  /** Strips the texts; null becomes empty. */
  public ProgrammeContact {
    name = name == null ? "" : name.strip();
    address = address == null ? "" : address.strip();
    hours = hours == null ? Bilingual.EMPTY : hours;
  }

  /** Whether people can write to somebody. */
  public boolean isKnown() {
    return !name.isEmpty() && !address.isEmpty();
  }

  /** Whether nothing is missing: name, address, and hours in both languages. */
  public boolean isComplete() {
    return isKnown() && hours.isComplete();
  }

  /** Who reads the answers to the programme's mails; null where nobody is known. */
  public MailContact forMails(Language language) {
    return isKnown() ? new MailContact(name, address, hours.in(language)) : null;
  }
}
