package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.shared.Language;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;

/** Finds and keeps skills. */
@ApplicationScoped
class SkillRepository {
  private static final int LOOKED_AT = 400;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  Skill byId(long id) {
    Skill skill = em.find(Skill.class, id);
    if (skill == null) {
      throw new NotFound("skill", id);
    }
    return skill;
  }

  Skill byIdAndVersion(long id, int version) {
    Skill skill = byId(id);
    if (skill.version() != version) {
      throw new StaleData();
    }
    return skill;
  }

  Optional<Skill> findByCode(String code) {
    return em.createNamedQuery("Skill.byCode", Skill.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Another skill that one of the terms already means. */
  Optional<Skill> findOwner(Collection<String> keys, long exceptId) {
    return em.createNamedQuery("Skill.owners", Skill.class)
        .setParameter("keys", keys)
        .setParameter("id", exceptId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  void add(Skill skill) {
    em.persist(skill);
    em.flush();
  }

  void flush() {
    em.flush();
  }

  Page<Skill> page(String query, boolean retired, Language language, PageRequest request) {
    String where =
        " from Skill s where (s.active = :active or s.active <> :retired)"
            + " and (s.code like :like or s.id in"
            + " (select other.id from Skill other join other.terms t where t.key like :like))";
    String like = "%" + Folding.words(query) + "%";
    String name = language == Language.FR ? "s.nameFr" : "s.nameEn";
    List<Skill> items =
        em.createQuery("select s" + where + " order by lower(" + name + "), s.id", Skill.class)
            .setParameter("retired", retired)
            .setParameter("active", true)
            .setParameter("like", like)
            .setHint("eclipselink.batch", "s.terms")
            .setHint("eclipselink.batch.type", "IN")
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    long total =
        em.createQuery("select count(s)" + where, Long.class)
            .setParameter("retired", retired)
            .setParameter("active", true)
            .setParameter("like", like)
            .getSingleResult();
    return Page.of(items, request, total);
  }

  List<SkillName> suggest(String text, int limit, Language language) {
    String key = Folding.words(text);
    if (key.isEmpty()) {
      return List.of();
    }
    List<Object[]> rows =
        em.createQuery(
                """
                select s, t.key from Skill s join s.terms t
                where s.active = :active
                and (t.key like :start or t.key like :inside)
                order by s.id""",
                Object[].class)
            .setParameter("active", true)
            .setParameter("start", key + "%")
            .setParameter("inside", "% " + key + "%")
            .setMaxResults(LOOKED_AT)
            .getResultList();
    Map<SkillName, Integer> ranks = new LinkedHashMap<>();
    rows.forEach(r -> ranks.merge(((Skill) r[0]).asName(), rank((String) r[1], key), Math::min));
    List<SkillName> names = new ArrayList<>(ranks.keySet());
    names.sort(
        Comparator.comparing((SkillName n) -> ranks.get(n))
            .thenComparing(n -> Folding.words(n.name(language))));
    return List.copyOf(names.subList(0, Math.min(limit, names.size())));
  }

  private static int rank(String term, String key) {
    if (term.equals(key)) {
      return 0;
    }
    return term.startsWith(key) ? 1 : 2;
  }
}
