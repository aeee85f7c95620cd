package org.compagnon.pairing;

import java.io.Serializable;
import java.time.Instant;

/** A decision about two people; the enrolment ids of the two are 0. */
public record DecisionView(
    long id,
    long programmeId,
    PersonRef mentee,
    PersonRef mentor,
    DecisionKind kind,
    String reason,
    Instant createdAt)
    implements Serializable {}
