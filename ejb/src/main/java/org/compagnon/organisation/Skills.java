package org.compagnon.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.organisation.importing.Folding;
import org.compagnon.security.CurrentCaller;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Language;
import org.compagnon.shared.Page;
import org.compagnon.shared.PageRequest;

/** The skills catalogue: everybody reads it, administrators extend it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Skills {
  private static final int TERM_LENGTH = 160;
  private static final String SKILL = "skill";
  private static final String CREATE = "organisation.skill.create";

  @Inject private SkillRepository skills;
  @Inject private CurrentCaller current;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;

  /**
   * Skills of which a name, synonym or code contains the text, by name in the caller's language.
   *
   * @param query null or blank for all
   * @param retired whether retired skills are listed too
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public Page<SkillView> search(String query, boolean retired, PageRequest request) {
    return skills.page(query, retired, current.language(), request).map(Skill::asView);
  }

  /**
   * Active skills for a text that is being typed, best first: the same term, terms that begin so,
   * terms with a word that begins so.
   *
   * @param limit 1–50
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public List<SkillName> suggest(String text, int limit) {
    return skills.suggest(text, Math.min(Math.max(limit, 1), 50), current.language());
  }

  /**
   * One skill.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public SkillView get(long id) {
    return skills.byId(id).asView();
  }

  /**
   * Adds a skill.
   *
   * @return the new skill's id
   * @throws InvalidInput if the code is taken, or a name or synonym means another skill already
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public long create(@Valid SaveSkill command) {
    OptionalLong earlier = intents.earlier(CREATE, command);
    if (earlier.isPresent()) {
      return earlier.getAsLong();
    }
    String code = code(command);
    if (skills.findByCode(code).isPresent()) {
      throw new InvalidInput("code", "organisation.failure.skillCodeTaken", code);
    }
    checkTerms(command, 0);
    Skill skill = new Skill(code, command);
    skills.add(skill);
    intents.made(skill.id(), CREATE, command);
    audit.record(AuditFact.of(CREATE, SKILL, skill.id()).after(skill.asView()));
    return skill.id();
  }

  /**
   * Changes names and synonyms; the code stays.
   *
   * @throws org.compagnon.shared.StaleData if somebody else changed it since that version
   * @throws InvalidInput if a name or synonym means another skill already
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void update(long id, int version, @Valid SaveSkill command) {
    if (intents.isDone("organisation.skill.update", id, version, command)) {
      return;
    }
    Skill skill = skills.byIdAndVersion(id, version);
    SkillView before = skill.asView();
    checkTerms(command, id);
    skill.change(command);
    skills.flush();
    audit.record(
        AuditFact.of("organisation.skill.update", SKILL, id).before(before).after(skill.asView()));
  }

  /** No longer offers a skill; it stays where it is used. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void retire(long id, int version) {
    if (intents.isDone("organisation.skill.retire", id, version)) {
      return;
    }
    skills.byIdAndVersion(id, version).retire();
    audit.record(AuditFact.of("organisation.skill.retire", SKILL, id));
  }

  /** Offers a retired skill again. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void restore(long id, int version) {
    if (intents.isDone("organisation.skill.restore", id, version)) {
      return;
    }
    skills.byIdAndVersion(id, version).restore();
    audit.record(AuditFact.of("organisation.skill.restore", SKILL, id));
  }

  private void checkTerms(SaveSkill command, long id) {
    checkLength("synonymsEn", command.synonymsEn());
    checkLength("synonymsFr", command.synonymsFr());
    Set<String> keys =
        Skill.termsOf(command).stream().map(SkillTerm::key).collect(Collectors.toSet());
    skills
        .findOwner(keys, id)
        .ifPresent(
            owner -> {
              Language language = current.language();
              String term = owner.termAmong(keys);
              throw new InvalidInput(
                  "nameEn",
                  "organisation.failure.skillTermTaken",
                  term,
                  owner.asName().name(language));
            });
  }

  private static void checkLength(String field, List<String> synonyms) {
    if (synonyms.stream().anyMatch(synonym -> synonym.length() > TERM_LENGTH)) {
      throw new InvalidInput(field, "organisation.failure.skillUnclear", TERM_LENGTH);
    }
  }

  private static String code(SaveSkill command) {
    if (command.code() != null && !command.code().isBlank()) {
      return command.code().strip();
    }
    String code = Folding.words(command.nameEn()).replaceAll("[^a-z0-9]+", "-");
    String cut = code.length() <= 80 ? code : code.substring(0, 80);
    return cut.replaceAll("^-+|-+$", "");
  }
}
