package org.compagnon.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A skill of the catalogue with every way to say it; may be retired, is never deleted. */
@Entity
@Table(name = "skill")
@NamedQuery(name = "Skill.byCode", query = "select s from Skill s where s.code = :code")
@NamedQuery(
    name = "Skill.byKeys",
    query =
        """
        select t.key, s.id from Skill s join s.terms t
        where t.key in :keys and s.active = :active order by s.id desc""")
@NamedQuery(
    name = "Skill.byCodes",
    query = "select s.code, s.id from Skill s where s.code in :keys and s.active = :active")
@NamedQuery(
    name = "Skill.owners",
    query = "select s from Skill s join s.terms t where t.key in :keys and s.id <> :id")
class Skill {
  static final String ENGLISH = "en";
  static final String FRENCH = "fr";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_seq")
  @SequenceGenerator(name = "skill_seq", sequenceName = "skill_seq", allocationSize = 50)
  private Long id;

  private String code;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "name_fr")
  private String nameFr;

  private boolean active;

  @ElementCollection
  @CollectionTable(name = "skill_term", joinColumns = @JoinColumn(name = "skill_id"))
  private Set<SkillTerm> terms = new HashSet<>();

  @Version private int version;

  protected Skill() {}

  Skill(String code, SaveSkill entered) {
    this.code = code;
    this.active = true;
    change(entered);
  }

  final void change(SaveSkill entered) {
    nameEn = entered.nameEn().strip();
    nameFr = entered.nameFr().strip();
    terms = termsOf(entered);
  }

  /** The names and synonyms of what was entered, each folded term of a language once. */
  static Set<SkillTerm> termsOf(SaveSkill entered) {
    Set<SkillTerm> all = new LinkedHashSet<>();
    all.add(new SkillTerm(ENGLISH, entered.nameEn()));
    entered.synonymsEn().forEach(term -> all.add(new SkillTerm(ENGLISH, term)));
    all.add(new SkillTerm(FRENCH, entered.nameFr()));
    entered.synonymsFr().forEach(term -> all.add(new SkillTerm(FRENCH, term)));
    all.removeIf(term -> term.key().isEmpty());
    return all;
  }

  void retire() {
    active = false;
  }

  void restore() {
    active = true;
  }

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  /** Its term whose key is among these; its English name if none is. */
  String termAmong(Set<String> keys) {
    return terms.stream()
        .filter(t -> keys.contains(t.key()))
        .map(SkillTerm::term)
        .findFirst()
        .orElse(nameEn);
  }

  SkillName asName() {
    return new SkillName(id, code, nameEn, nameFr);
  }

  SkillView asView() {
    return new SkillView(
        id,
        code,
        nameEn,
        nameFr,
        synonyms(ENGLISH, nameEn),
        synonyms(FRENCH, nameFr),
        active,
        version);
  }

  private List<String> synonyms(String language, String name) {
    return terms.stream()
        .filter(t -> t.language().equals(language))
        .map(SkillTerm::term)
        .filter(t -> !t.equals(name))
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }
}
