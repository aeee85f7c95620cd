package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.organisation.importing.Folding;

/**
 * Skills for other rooms: from what people write to the skill, and from the skill to its names. Not
 * an EJB: whoever asks has checked the caller.
 */
@ApplicationScoped
public class SkillCatalogue {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  /**
   * The active skill that a text means: its code, its name or a synonym in either language,
   * whatever the case, accents and punctuation; empty where the catalogue does not know it.
   */
  public Optional<Long> resolve(String text) {
    return Optional.ofNullable(resolveAll(List.of(text)).get(text));
  }

  /** The active skills that texts mean, by the text as given; texts that mean none are left out. */
  public Map<String, Long> resolveAll(Collection<String> texts) {
    Map<String, Long> byCode = ids("Skill.byCodes", texts.stream().map(String::strip).toList());
    Map<String, Long> byKey = ids("Skill.byKeys", texts.stream().map(Folding::words).toList());
    Map<String, Long> resolved = new LinkedHashMap<>();
    for (String text : texts) {
      Long id = byCode.getOrDefault(text.strip(), byKey.get(Folding.words(text)));
      if (id != null) {
        resolved.put(text, id);
      }
    }
    return resolved;
  }

  /** Names by id, retired skills included; unknown ids are left out. */
  public Map<Long, SkillName> names(Collection<Long> ids) {
    Map<Long, SkillName> names = new LinkedHashMap<>();
    List<Skill> found =
        PersonRepository.chunked(
            ids,
            part ->
                em.createQuery(
                        "select s from Skill s where s.id in :ids order by s.id", Skill.class)
                    .setParameter("ids", part)
                    .getResultList());
    found.forEach(skill -> names.put(skill.id(), skill.asName()));
    return names;
  }

  /** Every active skill, by code. */
  public List<SkillName> all() {
    return em.createQuery(
            "select s from Skill s where s.active = :active order by s.code", Skill.class)
        .setParameter("active", true)
        .getResultStream()
        .map(Skill::asName)
        .toList();
  }

  private Map<String, Long> ids(String query, Collection<String> keys) {
    Map<String, Long> ids = new HashMap<>();
    List<Object[]> rows =
        PersonRepository.chunked(
            keys,
            part ->
                em.createNamedQuery(query, Object[].class)
                    .setParameter("keys", part)
                    .getResultList());
    rows.forEach(row -> ids.put((String) row[0], (Long) row[1]));
    return ids;
  }
}
