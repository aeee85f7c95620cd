package org.compagnon.organisation;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Keeps two people apart; in either order.
 *
 * @param personId one of the two
 * @param otherPersonId the other one
 * @param reason for administrators only; may be null; never written to the audit trail
 */
public record SetSafetyBlock(long personId, long otherPersonId, @Size(max = 500) String reason)
    implements Serializable {}
