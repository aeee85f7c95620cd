package org.compagnon.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.shared.Language;
import org.compagnon.shared.Names;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;
import org.compagnon.shared.StaleData;

/** Finds and keeps skills. */
@ApplicationScoped
class SkillRepository {
  private static final int LOOKED_AT = 400;
  private static final int MOST_WORDS = 8;

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

  /** A catalogue is short enough to be sorted here, as readers of the language expect. */
  Page<Skill> page(String query, boolean retired, Language language, PageRequest request) {
    List<String> words = words(query);
    StringBuilder where =
        new StringBuilder(" from Skill s where (s.active = :active or s.active <> :retired)");
    for (int k = 0; k < words.size(); k++) {
      where.append(
          (" and (s.code like :word%1$d or s.id in (select other.id from Skill other"
                  + " join other.terms t where t.key like :word%1$d))")
              .formatted(k));
    }
    TypedQuery<Object[]> names =
        em.createQuery("select s.id, s.nameEn, s.nameFr" + where, Object[].class)
            .setParameter("retired", retired)
            .setParameter("active", true);
    for (int k = 0; k < words.size(); k++) {
      names.setParameter("word" + k, "%" + words.get(k) + "%");
    }
    Collator collator = Names.collator(language);
    int name = language == Language.FR ? 2 : 1;
    List<Long> ids =
        names
            .getResultStream()
            .sorted(
                Comparator.comparing((Object[] row) -> (String) row[name], collator)
                    .thenComparing(row -> (Long) row[0]))
            .map(row -> (Long) row[0])
            .toList();
    List<Long> wanted = ids.stream().skip(request.offset()).limit(request.size()).toList();
    return Page.of(all(wanted), request, ids.size());
  }

  /** Skills with their terms, in the order of their ids in the list. */
  private List<Skill> all(List<Long> ids) {
    Map<Long, Skill> found = new HashMap<>();
    PersonRepository.chunked(
            ids,
            part ->
                em.createQuery("select s from Skill s where s.id in :ids", Skill.class)
                    .setParameter("ids", part)
                    .setHint("eclipselink.batch", "s.terms")
                    .setHint("eclipselink.batch.type", "IN")
                    .getResultList())
        .forEach(skill -> found.put(skill.id(), skill));
    return ids.stream().map(found::get).toList();
  }

  private static List<String> words(String query) {
    return Arrays.stream(Folding.words(query).split(" "))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
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
            .thenComparing(n -> n.name(language), Names.collator(language)));
    return List.copyOf(names.subList(0, Math.min(limit, names.size())));
  }

  private static int rank(String term, String key) {
    if (term.equals(key)) {
      return 0;
    }
    return term.startsWith(key) ? 1 : 2;
  }
}
