package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** Finds and keeps imports and remembered mappings. */
@ApplicationScoped
class ImportRepository {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private ImportFiles files;
  @Inject private Clock clock;

  PeopleImport byId(long id) {
    PeopleImport found = em.find(PeopleImport.class, id);
    if (found == null) {
      throw new NotFound("peopleImport", id);
    }
    return found;
  }

  /**
   * The import, locked until the transaction ends: a second worker waits and then finds it applied.
   */
  PeopleImport locked(long id) {
    PeopleImport found = em.find(PeopleImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new NotFound("peopleImport", id);
    }
    return found;
  }

  void add(PeopleImport entity) {
    em.persist(entity);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  /** Forgets an import as if it had not been. */
  void remove(PeopleImport entity) {
    files.remove(entity.id());
    em.remove(entity);
  }

  void removeFile(long importId) {
    files.remove(importId);
  }

  /** Imports being applied, the one with that id left out. */
  List<PeopleImport> applying(long exceptId) {
    return em.createNamedQuery("PeopleImport.applying", PeopleImport.class)
        .setParameter("status", ImportStatus.APPLYING)
        .setParameter("id", exceptId)
        .getResultList();
  }

  /** How many people are here now. */
  long peopleHere() {
    return em.createQuery("select count(p) from Person p where p.status = :here", Long.class)
        .setParameter("here", PersonStatus.ACTIVE)
        .getSingleResult();
  }

  /** Previews of an account that wait for its confirmation. */
  List<PeopleImport> waiting(Long accountId) {
    return em.createNamedQuery("PeopleImport.waiting", PeopleImport.class)
        .setParameter("status", ImportStatus.PREVIEWED)
        .setParameter("account", accountId)
        .getResultList();
  }

  Page<ImportSummary> page(PageRequest request) {
    List<ImportSummary> items =
        em.createNamedQuery("PeopleImport.newest", PeopleImport.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultStream()
            .map(PeopleImport::asSummary)
            .toList();
    long total =
        em.createQuery("select count(i) from PeopleImport i", Long.class).getSingleResult();
    return Page.of(items, request, total);
  }

  Optional<Map<String, String>> rememberedMapping(List<String> headers) {
    return Optional.ofNullable(em.find(ImportMapping.class, ImportMapping.hash(headers)))
        .map(ImportMapping::mapping);
  }

  void remember(List<String> headers, Map<String, String> mapping) {
    String hash = ImportMapping.hash(headers);
    ImportMapping known = em.find(ImportMapping.class, hash);
    if (known == null) {
      known = new ImportMapping(hash);
      known.remember(mapping, clock.instant());
      em.persist(known);
    } else {
      known.remember(mapping, clock.instant());
    }
  }
}
