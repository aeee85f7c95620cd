package org.compagnon.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.compagnon.shared.NotFound;

/** Finds and keeps questionnaires. */
@ApplicationScoped
class QuestionnaireRepository {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  Questionnaire byId(long id) {
    Questionnaire found = em.find(Questionnaire.class, id);
    if (found == null) {
      throw new NotFound("questionnaire", id);
    }
    return found;
  }

  QuestionnaireItem item(long questionnaireId, long itemId) {
    return byId(questionnaireId).items().stream()
        .filter(item -> item.id() == itemId)
        .findFirst()
        .orElseThrow(() -> new NotFound("item", itemId));
  }

  Optional<Questionnaire> find(String code, int edition) {
    return em.createNamedQuery("Questionnaire.byEdition", Questionnaire.class)
        .setParameter("code", code)
        .setParameter("edition", edition)
        .getResultStream()
        .findFirst();
  }

  List<Questionnaire> all() {
    return em.createNamedQuery("Questionnaire.all", Questionnaire.class).getResultList();
  }

  /** Several at once, by id, without their items. */
  Map<Long, QuestionnaireSummary> summaries(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select q from Questionnaire q where q.id in :ids", Questionnaire.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Questionnaire::id, Questionnaire::asSummary));
  }

  /** Number of items by questionnaire. */
  Map<Long, Integer> itemCounts(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select i.questionnaire.id, count(i) from QuestionnaireItem i
            where i.questionnaire.id in :ids group by i.questionnaire.id""",
            Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
  }

  void add(Questionnaire questionnaire) {
    em.persist(questionnaire);
    em.flush();
  }
}
