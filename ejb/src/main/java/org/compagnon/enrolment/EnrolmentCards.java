package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Enrolments for other rooms. Not an EJB: whoever asks has checked the caller. */
@ApplicationScoped
public class EnrolmentCards {
  @Inject private EnrolmentRepository enrolments;
  @Inject private EnrolmentViews views;

  /**
   * One enrolment.
   *
   * @throws org.compagnon.shared.NotFound if there is none
   */
  public EnrolmentView byId(long id) {
    return views.of(enrolments.byId(id));
  }

  /**
   * Enrolments by id; unknown ids are left out. The number of questions does not depend on how many
   * (one round a thousand).
   */
  public Map<Long, EnrolmentView> byIds(Collection<Long> ids) {
    Map<Long, EnrolmentView> found = new LinkedHashMap<>();
    views.of(enrolments.all(ids)).forEach(view -> found.put(view.id(), view));
    return found;
  }

  /** All parts of a person in all programmes, the newest first. */
  public List<EnrolmentView> ofPerson(long personId) {
    return views.of(enrolments.ofPerson(personId));
  }
}
