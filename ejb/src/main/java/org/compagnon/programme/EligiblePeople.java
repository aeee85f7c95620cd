package org.compagnon.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts the people a programme is for, in one question; the same rules as {@link Eligibility}. */
@ApplicationScoped
class EligiblePeople {
  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  /** Active people who may be mentee or mentor. */
  long count(Eligibility rules, LocalDate today) {
    List<Object> values = new ArrayList<>();
    StringBuilder sql =
        new StringBuilder("select count(*) from person p where p.status = 'ACTIVE'");
    if (rules.minMonthsOfService() > 0) {
      values.add(today.minusMonths(rules.minMonthsOfService()));
      sql.append(" and (p.hired_on is null or p.hired_on <= ?").append(values.size()).append(")");
    }
    among(sql, values, "p.country", rules.countries());
    among(sql, values, "p.unit", rules.units());
    sql.append(" and (p.level is null or ");
    between(sql, values, rules.menteeMinLevel(), rules.menteeMaxLevel());
    sql.append(" or ");
    between(sql, values, rules.mentorMinLevel(), rules.mentorMaxLevel());
    sql.append(")");
    Query query = em.createNativeQuery(sql.toString());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return ((Number) query.getSingleResult()).longValue();
  }

  private static void among(
      StringBuilder sql, List<Object> values, String column, List<String> allowed) {
    if (allowed.isEmpty()) {
      return;
    }
    sql.append(" and (").append(column).append(" is null or lower(trim(").append(column);
    sql.append(")) in (");
    for (int i = 0; i < allowed.size(); i++) {
      values.add(allowed.get(i).toLowerCase(Locale.ROOT));
      sql.append(i == 0 ? "?" : ", ?").append(values.size());
    }
    sql.append("))");
  }

  private static void between(StringBuilder sql, List<Object> values, Integer least, Integer most) {
    sql.append("(1 = 1");
    if (least != null) {
      values.add(least);
      sql.append(" and p.level >= ?").append(values.size());
    }
    if (most != null) {
      values.add(most);
      sql.append(" and p.level <= ?").append(values.size());
    }
    sql.append(")");
  }
}
