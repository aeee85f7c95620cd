package org.compagnon.programme;

import java.io.Serializable;

/**
 * A row of the list of programmes.
 *
 * @param stage the stage of today; null before enrolment opens and after the close
 * @param over whether its last day has passed
 */
public record ProgrammeSummary(
    long id,
    Bilingual name,
    ProgrammeStatus status,
    PairingMode pairingMode,
    Timeline timeline,
    Stage stage,
    boolean over)
    implements Serializable {}
