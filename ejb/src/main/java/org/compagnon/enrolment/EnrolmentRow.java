package org.compagnon.enrolment;

import java.io.Serializable;
import org.compagnon.organisation.PersonRef;

/**
 * A row of a programme's list.
 *
 * @param unit null where not known
 * @param country ISO code where known, or null
 * @param status today
 * @param waitingDays whole days of waiting until now, a partner or the withdrawal
 * @param capacity mentees at once; 0 for a mentee
 */
public record EnrolmentRow(
    long id,
    PersonRef person,
    String unit,
    String country,
    EnrolmentRole role,
    EnrolmentStatus status,
    Times times,
    int waitingDays,
    int capacity)
    implements Serializable {}
