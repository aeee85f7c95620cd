package org.compagnon.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.Sql;

/**
 * Which skills of the catalogue are broader or narrower than others: somebody who offers one of
 * them can help in part with the other. Only direct relations count.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SkillRelations {
  private static final int MOST = 10;

  @Inject private SkillCatalogue catalogue;
  @Inject private SkillRepository skills;
  @Inject private AuditTrail audit;
  @Inject private Sql sql;

  /**
   * The skills directly above and below one.
   *
   * @param broader more general skills of which it is a part
   * @param narrower more special skills that are a part of it
   */
  public record Related(List<SkillName> broader, List<SkillName> narrower) {}

  /**
   * The skills directly above and below a skill.
   *
   * @throws org.compagnon.shared.NotFound if there is no such skill
   */
  @RolesAllowed({Role.ADMINISTRATOR, Role.PARTICIPANT, Role.AUDITOR, Role.SYSTEM})
  public Related of(long skillId) {
    skills.byId(skillId);
    return new Related(
        names("select broader_id from skill_relation where narrower_id = ?", skillId),
        names("select narrower_id from skill_relation where broader_id = ?", skillId));
  }

  /**
   * Says which skills are broader than one; replaces what was said before.
   *
   * @param broaderIds at most 10; not the skill itself, nor one that is narrower
   * @throws InvalidInput if one of them does not exist or cannot be broader
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public Related relate(long skillId, List<Long> broaderIds) {
    Related before = of(skillId);
    List<Long> wanted = List.copyOf(new LinkedHashSet<>(broaderIds));
    boolean circle =
        wanted.contains(skillId)
            || before.narrower().stream().anyMatch(one -> wanted.contains(one.id()));
    if (circle || wanted.size() > MOST || catalogue.names(wanted).size() < wanted.size()) {
      throw new InvalidInput("broader", "organisation.failure.skillRelation", MOST);
    }
    sql.update("delete from skill_relation where narrower_id = ?", List.of(skillId));
    sql.batch(
        "insert into skill_relation (narrower_id, broader_id) values (?, ?)",
        wanted.stream().<List<?>>map(broader -> List.of(skillId, broader)).toList());
    Related after = of(skillId);
    if (!after.equals(before)) {
      audit.record(
          AuditFact.of("organisation.skill.relate", "skill", skillId)
              .before(Map.of("broader", ids(before)))
              .after(Map.of("broader", ids(after))));
    }
    return after;
  }

  private static List<Long> ids(Related related) {
    return related.broader().stream().map(SkillName::id).toList();
  }

  private List<SkillName> names(String query, long skillId) {
    return List.copyOf(
        catalogue.names(sql.list(query, row -> row.getLong(1), List.of(skillId))).values());
  }
}
