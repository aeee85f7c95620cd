package org.compagnon.reporting;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.compagnon.shared.Language;

/**
 * A report to be made.
 *
 * @param programmeId the programme
 * @param asOf the moment as of which it is true; not in the future
 * @param language of labels and words; the exact product does not depend on it
 * @param bom whether the CSV for spreadsheets begins with a byte order mark
 */
public record ReportRequest(
    @NotNull ReportName name,
    long programmeId,
    @NotNull Instant asOf,
    @NotNull Language language,
    boolean bom) {}
