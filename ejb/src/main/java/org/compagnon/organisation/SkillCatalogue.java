package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.importing.Folding;

/**
 * Skills for other rooms: from what people write to the skill, and from the skill to its names. Not
 * an EJB: whoever asks has checked the caller.
 */
@ApplicationScoped
@Transactional
public class SkillCatalogue {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  @Inject private AuditTrail audit;

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

  /**
   * Adds a skill that the catalogue does not know, with the same name in both languages until
   * somebody translates it. Expects that {@link #resolve} found nothing.
   *
   * @param name its name, at most 160 characters, with at least one letter or digit
   * @return the new skill's id
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public long add(String name) {
    String clean = name.strip();
    String base = Folding.words(clean).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    String stem = base.isEmpty() ? "skill" : base.substring(0, Math.min(base.length(), 70));
    String code = stem;
    for (int next = 2; isTaken(code); next++) {
      code = stem + "-" + next;
    }
    Skill skill = new Skill(code, new SaveSkill(code, clean, clean, List.of(), List.of()));
    em.persist(skill);
    em.flush();
    audit.record(
        AuditFact.of("organisation.skill.create", "skill", skill.id()).after(skill.asView()));
    return skill.id();
  }

  private boolean isTaken(String code) {
    return em.createNamedQuery("Skill.byCode", Skill.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  private Map<String, Long> ids(String query, Collection<String> keys) {
    Map<String, Long> ids = new HashMap<>();
    List<Object[]> rows =
        PersonRepository.chunked(
            keys,
            part ->
                em.createNamedQuery(query, Object[].class)
                    .setParameter("keys", part)
                    .setParameter("active", true)
                    .getResultList());
    rows.forEach(row -> ids.put((String) row[0], (Long) row[1]));
    return ids;
  }
}
