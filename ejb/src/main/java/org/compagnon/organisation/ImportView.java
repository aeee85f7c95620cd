package org.compagnon.organisation;

import java.time.Instant;
import org.compagnon.organisation.importing.ImportReport;

/**
 * A people import.
 *
 * @param fileHash SHA-256 of the file, hexadecimal
 * @param report what it would do or has done; of the preview until it has been applied
 * @param jobId the background job that applies it; null before it was confirmed
 * @param createdBy account of whoever brought the file; null for the system
 * @param appliedAt null until applied
 */
public record ImportView(
    long id,
    String fileName,
    String fileHash,
    ImportSettings settings,
    ImportReport report,
    ImportStatus status,
    Long jobId,
    Long createdBy,
    Instant createdAt,
    Instant appliedAt) {}
