package org.compagnon.web.participant;

import java.io.Serializable;
import org.compagnon.enrolment.SkillWish;

/** A skill while a form is filled in; one the catalogue does not know yet has no id. */
public class SkillLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Long id;
  private final String name;
  private int weight;

  SkillLine(Long id, String name, int weight) {
    this.id = id;
    this.name = name;
    this.weight = weight;
  }

  /** The skill with its weight. */
  SkillWish as(long skillId) {
    return new SkillWish(skillId, weight);
  }

  /** Id in the catalogue; null for a new one. */
  public Long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public int getWeight() {
    return weight;
  }

  public void setWeight(int weight) {
    this.weight = weight;
  }
}
