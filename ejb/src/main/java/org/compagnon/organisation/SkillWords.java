package org.compagnon.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;

/** From the words of people who take part to skills of the catalogue, and new ones into it. */
@Stateless
@RolesAllowed({Role.PARTICIPANT, Role.ADMINISTRATOR})
public class SkillWords {
  private static final int LONGEST = 80;

  @Inject private SkillRepository skills;
  @Inject private AuditTrail audit;

  /**
   * The skill that a text means: its name or a synonym in either language, whatever the case,
   * accents and punctuation; empty where the catalogue does not know it.
   */
  @RolesAllowed({Role.PARTICIPANT, Role.ADMINISTRATOR})
  public Optional<SkillName> find(String text) {
    return text == null
        ? Optional.empty()
        : skills.findOwner(Set.of(Folding.words(text)), 0).map(Skill::asName);
  }

  /**
   * The skill that a text means; a new one where the catalogue does not know it, called so in both
   * languages until an administrator names it better.
   *
   * @throws InvalidInput if the text has no letter or digit, or more than 80 characters
   */
  @RolesAllowed({Role.PARTICIPANT, Role.ADMINISTRATOR})
  public SkillName findOrAdd(String text) {
    return find(text).orElseGet(() -> add(text));
  }

  private SkillName add(String text) {
    String name = text == null ? "" : text.strip();
    String code = Folding.words(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    if (code.isEmpty() || name.length() > LONGEST) {
      throw new InvalidInput("skills", "organisation.failure.skillUnclear", LONGEST);
    }
    Skill skill = new Skill(free(code), new SaveSkill(null, name, name, List.of(), List.of()));
    skills.add(skill);
    audit.record(
        AuditFact.of("organisation.skill.create", "skill", skill.id()).after(skill.asView()));
    return skill.asName();
  }

  private String free(String code) {
    String candidate = code;
    for (int number = 2; skills.findByCode(candidate).isPresent(); number++) {
      candidate = code + "-" + number;
    }
    return candidate;
  }
}
