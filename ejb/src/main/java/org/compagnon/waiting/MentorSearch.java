package org.compagnon.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.shared.Sql;

/**
 * Finds people of the directory who could offer skills: by what they offered elsewhere, by the name
 * of their job, by where and at which level they work (WA4).
 */
@ApplicationScoped
class MentorSearch {
  /** How long nobody is asked again. */
  static final Duration REST = Duration.ofDays(30);

  private static final int CHUNK = 500;
  private static final int LEAST_COLLEAGUES = 2;

  /** Active, not in the programme now or before, willing, and not asked lately. */
  private static final String ASKABLE =
      """
      p.status = 'ACTIVE'
      and not exists (select 1 from enrolment o where o.programme_id = ? and o.person_id = p.id)
      and not exists (select 1 from mentor_invitation_refusal n where n.person_id = p.id)
      and not exists (
        select 1 from mentor_invitation i where i.person_id = p.id and i.invited_at > ?)""";

  private static final String OFFERED =
      """
      select distinct p.id, s.skill_id
      from enrolment_skill s
      join enrolment e on e.id = s.enrolment_id and e.role = 'MENTOR'
      join person p on p.id = e.person_id
      where s.skill_id in (%s) and\s"""
          + ASKABLE;
  private static final String TERMS =
      "select skill_id, term_key from skill_term where skill_id in (%s)";
  private static final String TITLES =
      "select distinct p.job_title from person p where p.status = 'ACTIVE' and p.job_title is not null"
          + " union select distinct p.function_name from person p"
          + " where p.status = 'ACTIVE' and p.function_name is not null";
  private static final String CALLED =
      "select p.id, p.job_title, p.function_name from person p"
          + " where (p.job_title in (%1$s) or p.function_name in (%1$s)) and "
          + ASKABLE;
  private static final String COLLEAGUES =
      """
      select s.skill_id, p.function_name, min(p.level)
      from enrolment_skill s
      join enrolment e on e.id = s.enrolment_id and e.role = 'MENTOR'
      join person p on p.id = e.person_id
      where s.skill_id in (%s) and p.function_name is not null
      group by s.skill_id, p.function_name having count(distinct p.id) >= ?""";
  private static final String AT_LEVEL =
      """
      select p.id from person p
      where p.function_name = ? and (p.level is null or p.level >= ?) and\s"""
          + ASKABLE
          + " order by p.id limit "
          + InvitationPreview.MOST_LOOKED_AT;

  @Inject private Sql sql;

  /** Everybody who could be asked for these skills, with the reasons. */
  Collection<Suggestion> find(long programmeId, List<Long> skillIds, Instant now) {
    Map<Long, Suggestion> found = new HashMap<>();
    Instant since = now.minus(REST);
    String marks = Sql.marks(skillIds.size());
    List<Object> values = new ArrayList<>(skillIds);
    values.add(programmeId);
    values.add(since);
    sql.list(
        OFFERED.formatted(marks),
        row -> add(found, row.getLong(1), row.getLong(2), WhyAsked.OFFERED),
        values);
    byTitle(found, skillIds, programmeId, since);
    byFunction(found, skillIds, programmeId, since);
    return found.values();
  }

  private static Suggestion add(
      Map<Long, Suggestion> found, long personId, long skillId, WhyAsked why) {
    Suggestion one = found.computeIfAbsent(personId, Suggestion::new);
    one.add(skillId, why);
    return one;
  }

  private void byTitle(
      Map<Long, Suggestion> found, List<Long> skillIds, long programmeId, Instant since) {
    Map<String, List<Long>> skillsOfTitle = new HashMap<>();
    List<Term> terms =
        sql.list(
            TERMS.formatted(Sql.marks(skillIds.size())),
            row -> new Term(row.getLong(1), row.getString(2)),
            skillIds);
    for (String title : sql.list(TITLES, row -> row.getString(1), List.of())) {
      List<Long> meant = Term.meant(title, terms);
      if (!meant.isEmpty()) {
        skillsOfTitle.put(title, meant);
      }
    }
    List<String> titles = List.copyOf(skillsOfTitle.keySet());
    for (int from = 0; from < titles.size(); from += CHUNK) {
      List<String> some = titles.subList(from, Math.min(titles.size(), from + CHUNK));
      List<Object> values = new ArrayList<>(some);
      values.addAll(some);
      values.add(programmeId);
      values.add(since);
      sql.list(
          CALLED.formatted(Sql.marks(some.size())),
          row -> {
            long person = row.getLong(1);
            for (String name : List.of(words(row.getString(2)), words(row.getString(3)))) {
              skillsOfTitle
                  .getOrDefault(name, List.of())
                  .forEach(skill -> add(found, person, skill, WhyAsked.TITLE));
            }
            return person;
          },
          values);
    }
  }

  private static String words(String text) {
    return text == null ? "" : text;
  }

  private void byFunction(
      Map<Long, Suggestion> found, List<Long> skillIds, long programmeId, Instant since) {
    record Colleagues(long skillId, String function, int level) {}
    List<Object> values = new ArrayList<>(skillIds);
    values.add(LEAST_COLLEAGUES);
    List<Colleagues> all =
        sql.list(
            COLLEAGUES.formatted(Sql.marks(skillIds.size())),
            row -> new Colleagues(row.getLong(1), row.getString(2), row.getInt(3)),
            values);
    for (Colleagues one : all) {
      sql.list(
          AT_LEVEL,
          row -> add(found, row.getLong(1), one.skillId(), WhyAsked.FUNCTION),
          List.of(one.function(), one.level(), programmeId, since));
    }
  }

  /**
   * One way to say a skill.
   *
   * @param key folded, words separated by single blanks
   */
  record Term(long skillId, String key) {

    /** The skills whose terms are in a title as whole words. */
    static List<Long> meant(String title, List<Term> terms) {
      String words = " " + Folding.words(title) + " ";
      return terms.stream()
          .filter(term -> words.contains(" " + term.key() + " "))
          .map(Term::skillId)
          .distinct()
          .toList();
    }
  }
}
