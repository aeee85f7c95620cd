package org.compagnon.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.compagnon.organisation.PersonLeft;

/** Ends the parts of people who leave the organisation (S92). */
@ApplicationScoped
class Leavers {
  @Inject private EnrolmentRepository enrolments;
  @Inject private Participation participation;

  void onLeft(@Observes PersonLeft person) {
    enrolments.ofPerson(person.personId()).stream()
        .filter(part -> part.status() != EnrolmentStatus.WITHDRAWN)
        .forEach(part -> participation.withdraw(part, null, true));
  }
}
