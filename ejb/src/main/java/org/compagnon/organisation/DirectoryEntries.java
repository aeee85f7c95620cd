package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.compagnon.organisation.importing.Mail;
import org.compagnon.security.PeopleDirectory;
import org.compagnon.shared.Language;

/** Answers the room of accounts, who has an address. Reads rows, so that it sees plain SQL too. */
@ApplicationScoped
class DirectoryEntries implements PeopleDirectory {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Override
  public List<Entry> byAddresses(Collection<String> addresses) {
    List<String> keys = addresses.stream().map(address -> Mail.key(address.strip())).toList();
    return PersonRepository.chunked(keys, this::entries);
  }

  private List<Entry> entries(List<String> keys) {
    return em.createQuery(
            """
            select p.id, p.emailKey, p.givenName, p.familyName, p.language, p.status
            from Person p where p.emailKey in :keys""",
            Object[].class)
        .setParameter("keys", keys)
        .getResultStream()
        .map(
            row ->
                new Entry(
                    (Long) row[0],
                    (String) row[1],
                    row[2] + " " + row[3],
                    Language.of((String) row[4]),
                    row[5] == PersonStatus.ACTIVE))
        .toList();
  }
}
