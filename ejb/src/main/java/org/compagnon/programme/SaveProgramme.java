package org.compagnon.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.compagnon.shared.InvalidInput;

/**
 * A programme as an administrator writes it.
 *
 * @param name needed in both languages, at most 160 characters each
 * @param summary what it is for; may be empty in a draft; at most 4,000 characters each
 * @param rules what each side owes; may be empty in a draft; at most 20,000 characters each
 * @param timeZone IANA identifier
 * @param pairingRules the pairing room's JSON; "{}" where nothing is decided
 * @param approval whether pairs are published only after a second administrator approved them
 * @param contact whom its people write to; may be incomplete in a draft
 */
public record SaveProgramme(
    @NotNull Bilingual name,
    @NotNull Bilingual summary,
    @NotNull Bilingual rules,
    @NotNull @Size(max = 60) String timeZone,
    @NotNull Timeline timeline,
    @NotNull PairingMode pairingMode,
    @NotNull @Valid Limits limits,
    @NotNull @Valid MeetingNorm norm,
    @NotNull Eligibility eligibility,
    @NotNull @Size(max = 20_000) String pairingRules,
    boolean approval,
    @NotNull ProgrammeContact contact) {

  /** The same with other rules of pairing. */
  public SaveProgramme withPairingRules(String json) {
    return new SaveProgramme(
        name,
        summary,
        rules,
        timeZone,
        timeline,
        pairingMode,
        limits,
        norm,
        eligibility,
        json,
        approval,
        contact);
  }

  /**
   * Everything that is wrong with it, one failure a field, in the order of the form; empty where it
   * can be kept as a draft. For screens that want to mark all fields at once.
   */
  public List<InvalidInput> problems() {
    return ProgrammeChecks.of(this);
  }
}
