package org.compagnon.pairing;

import java.io.Serializable;

/**
 * A participant in a list.
 *
 * @param enrolmentId the enrolment in the programme; 0 where only the person matters
 * @param name given and family name
 * @param jobTitle null where unknown
 * @param city null where unknown
 */
public record PersonRef(long enrolmentId, long personId, String name, String jobTitle, String city)
    implements Serializable {

  PersonRef enrolledAs(long enrolment) {
    return new PersonRef(enrolment, personId, name, jobTitle, city);
  }
}
