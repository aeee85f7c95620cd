package org.compagnon.web.programme;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.compagnon.programme.Bilingual;
import org.compagnon.programme.Eligibility;
import org.compagnon.programme.Limits;
import org.compagnon.programme.MeetingNorm;
import org.compagnon.programme.PairingMode;
import org.compagnon.programme.ProgrammeContact;
import org.compagnon.programme.ProgrammeStatus;
import org.compagnon.programme.ProgrammeView;
import org.compagnon.programme.Timeline;

/**
 * A programme, as programs read it.
 *
 * @param pairingRules {rules, weights} of the pairing; {} where nothing was decided
 * @param approval whether pairs are published only after a second administrator approved them
 * @param contact whom its people write to; empty texts where that is not said yet
 * @param version to be handed back with a change
 */
public record ProgrammeAnswer(
    long id,
    ProgrammeStatus status,
    Bilingual name,
    Bilingual summary,
    Bilingual rules,
    String timeZone,
    Timeline timeline,
    PairingMode pairingMode,
    Limits limits,
    MeetingNorm norm,
    Eligibility eligibility,
    JsonObject pairingRules,
    boolean approval,
    ProgrammeContact contact,
    Instant createdAt,
    int version) {

  static ProgrammeAnswer of(ProgrammeView view) {
    return new ProgrammeAnswer(
        view.id(),
        view.status(),
        view.name(),
        view.summary(),
        view.rules(),
        view.timeZone(),
        view.timeline(),
        view.pairingMode(),
        view.limits(),
        view.norm(),
        view.eligibility(),
        PairingRulesText.object(view.pairingRules()),
        view.approval(),
        view.contact(),
        view.createdAt(),
        view.version());
  }
}
