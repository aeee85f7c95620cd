package org.compagnon.enrolment;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.OptionalLong;
import org.compagnon.audit.AuditFact;
import org.compagnon.audit.AuditTrail;
import org.compagnon.programme.ProgrammeLookup;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.security.Intents;
import org.compagnon.security.Role;
import org.compagnon.shared.InvalidInput;
import org.compagnon.shared.NotFound;
import org.compagnon.shared.StaleData;

/** The questions a programme asks in addition, which can then count or forbid when pairing. */
@Stateless
@DenyAll
public class ProfileQuestions {
  private static final int MOST = 20;
  private static final String AUDITED = "profileQuestion";
  private static final String ADD = "enrolment.question.add";

  @Inject private QuestionCatalogue questions;
  @Inject private ProgrammeLookup programmes;
  @Inject private Intents intents;
  @Inject private AuditTrail audit;

  @PersistenceContext(unitName = "compagnon")
  private EntityManager em;

  /** Questions of a programme in the order of the form. */
  @RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
  public List<ProfileQuestion> ofProgramme(long programmeId) {
    programmes.byId(programmeId);
    return questions.of(programmeId);
  }

  /**
   * Questions of a programme for somebody who takes part, or may.
   *
   * @throws NotFound if there is no such programme, or it is a draft
   */
  @RolesAllowed(Role.PARTICIPANT)
  public List<ProfileQuestion> forMe(long programmeId) {
    if (programmes.byId(programmeId).status() == ProgrammeStatus.DRAFT) {
      throw new NotFound("programme", programmeId);
    }
    return questions.of(programmeId);
  }

  /**
   * Adds a question at the end.
   *
   * @throws InvalidInput if a field is wrong, the code is taken, or there are 20 already
   * @throws EnrolmentFailure if the programme is archived
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ProfileQuestion add(long programmeId, @Valid SaveQuestion said) {
    OptionalLong earlier = intents.earlier(ADD, programmeId, said);
    if (earlier.isPresent() && em.find(StoredQuestion.class, earlier.getAsLong()) != null) {
      return em.find(StoredQuestion.class, earlier.getAsLong()).asView();
    }
    requireOpen(programmeId);
    said.check();
    var known = questions.of(programmeId);
    if (known.stream().anyMatch(one -> one.code().equals(said.code()))) {
      throw new InvalidInput("code", "enrolment.failure.questionTaken");
    }
    if (known.size() >= MOST) {
      throw new InvalidInput("code", "enrolment.failure.questionMost", MOST);
    }
    int position = known.isEmpty() ? 0 : known.get(known.size() - 1).position() + 1;
    var question = new StoredQuestion(programmeId, position, said);
    em.persist(question);
    em.flush();
    var view = question.asView();
    intents.made(view.id(), ADD, programmeId, said);
    audit.record(AuditFact.of(ADD, AUDITED, view.id()).after(view));
    return view;
  }

  /**
   * Changes texts, options and bounds; code and kind stay as they are, and so do answers given.
   *
   * @throws StaleData if it was changed since that version
   */
  @RolesAllowed(Role.ADMINISTRATOR)
  public ProfileQuestion change(long id, int version, @Valid SaveQuestion said) {
    if (intents.isDone("enrolment.question.change", id, version, said)) {
      return em.find(StoredQuestion.class, id).asView();
    }
    var question = byIdAndVersion(id, version);
    var before = question.asView();
    requireOpen(before.programmeId());
    said.check();
    question.change(said);
    em.flush();
    var after = question.asView();
    audit.record(
        AuditFact.of("enrolment.question.change", AUDITED, id).before(before).after(after));
    return after;
  }

  /** Takes a question out with all answers to it. */
  @RolesAllowed(Role.ADMINISTRATOR)
  public void remove(long id, int version) {
    if (intents.isDone("enrolment.question.remove", id, version)) {
      return;
    }
    var question = byIdAndVersion(id, version);
    var before = question.asView();
    requireOpen(before.programmeId());
    em.createNativeQuery(
            """
            delete from enrolment_answer where code = ?1
              and enrolment_id in (select id from enrolment where programme_id = ?2)""")
        .setParameter(1, before.code())
        .setParameter(2, before.programmeId())
        .executeUpdate();
    em.remove(question);
    em.flush();
    audit.record(AuditFact.of("enrolment.question.remove", AUDITED, id).before(before));
  }

  private StoredQuestion byIdAndVersion(long id, int version) {
    var question = em.find(StoredQuestion.class, id);
    if (question == null) {
      throw new NotFound("question", id);
    }
    if (question.version() != version) {
      throw new StaleData();
    }
    return question;
  }

  private void requireOpen(long programmeId) {
    if (programmes.byId(programmeId).status() == ProgrammeStatus.ARCHIVED) {
      throw EnrolmentFailure.programmeClosed();
    }
  }
}
