package org.compagnon.enrolment;

import java.io.Serializable;

/**
 * How many take part in a programme today.
 *
 * @param mentors active mentors
 * @param mentees active mentees
 * @param places the mentors' capacities together
 * @param paused in either role
 * @param withdrawn in either role
 */
public record EnrolmentCounts(long mentors, long mentees, long places, long paused, long withdrawn)
    implements Serializable {}
