package org.compagnon.waiting;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.compagnon.enrolment.EnrolmentRole;
import org.compagnon.pairing.scoring.WaitingOrder;

/**
 * Where somebody stands among those who wait in the same programme and role (WA1). A place is not a
 * promise: pairing looks at skills and rules too.
 *
 * @param place from 1; people who wait since the same moment share one
 * @param of how many wait
 * @param waitingSince from when waiting is counted
 * @param waitingDays whole days until now
 * @param nextPairing the day by which the next pairs are decided; null where none is planned
 * @param order what waiting does in this programme's pairings
 * @param pairings published pairings so far, in this organisation
 * @param experience what they teach; null where they are too few to say anything, and for mentors
 */
public record MyPlace(
    long enrolmentId,
    EnrolmentRole role,
    long place,
    long of,
    Instant waitingSince,
    int waitingDays,
    LocalDate nextPairing,
    WaitingOrder order,
    long pairings,
    PairingExperience experience)
    implements Serializable {}
