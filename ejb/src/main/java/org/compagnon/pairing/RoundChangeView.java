package org.compagnon.pairing;

import java.time.Instant;
import java.util.List;

/**
 * One change by hand against what the engine proposed.
 *
 * @param kind what was done
 * @param by name of the account that did it; null where it is not known
 * @param reason as it was given; may be null
 * @param score the pair's score in basis points
 * @param scoreChange what it did to the round's total, in basis points; negative where it cost
 * @param proposed mentors that the engine proposed for the mentee; empty for nobody
 * @param present mentors that the mentee has in the round now; empty for nobody
 * @param warnings rules that a pair put in by hand breaks
 */
public record RoundChangeView(
    long id,
    RoundChangeKind kind,
    Instant at,
    String by,
    String reason,
    PersonRef mentee,
    PersonRef mentor,
    int score,
    int scoreChange,
    List<PersonRef> proposed,
    List<PersonRef> present,
    List<PairWarning> warnings) {}
