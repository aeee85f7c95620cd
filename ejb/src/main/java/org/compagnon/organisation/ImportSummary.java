package org.compagnon.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A row of the list of imports.
 *
 * @param jobId null before it was confirmed
 * @param appliedAt null until applied
 */
public record ImportSummary(
    long id, String fileName, ImportStatus status, Long jobId, Instant createdAt, Instant appliedAt)
    implements Serializable {}
