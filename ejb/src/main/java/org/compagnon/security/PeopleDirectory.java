package org.compagnon.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.compagnon.shared.Language;

/**
 * The people of the organisation by their mail address. Declared here, because accounts are matched
 * with people; implemented by the room that keeps the people, which stands above this one.
 */
public interface PeopleDirectory {

  /**
   * Somebody of the directory.
   *
   * @param personId the person
   * @param address their mail address in the form in which logins are kept
   * @param name given name, then family name
   * @param language the language they are spoken to
   * @param active whether they still work here
   */
  record Entry(long personId, String address, String name, Language language, boolean active) {}

  /** Whoever has one of these addresses, leavers too; the case of the addresses does not matter. */
  List<Entry> byAddresses(Collection<String> addresses);

  /** Whoever has this address, a leaver too; an address belongs to one person at most. */
  default Optional<Entry> byAddress(String address) {
    return byAddresses(List.of(address)).stream().findFirst();
  }
}
