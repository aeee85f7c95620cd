package org.compagnon.relationship;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.compagnon.enrolment.PartnerLine;
import org.compagnon.programme.ProgrammeContact;

/**
 * A pair as one of its two people sees it, in their language.
 *
 * @param mySide whether the reader is mentee or mentor
 * @param startsOn first day
 * @param closesOn day on which the programme closes
 * @param zone the programme's zone
 * @param rules the programme's rules, plain text; may be empty
 * @param contact whom the two write to about the programme
 * @param reasons why the two were put together, from the reader's side; empty for a pair that
 *     nobody scored
 * @param words what the partner said for the reader when they enrolled; empty once contact details
 *     are hidden
 * @param line OPEN or KEPT where the two have come into one reporting line (S82); else null
 * @param ending null while the pair lasts
 * @param version to be handed back with {@link EndPair}
 */
public record MyPairView(
    long id,
    long programmeId,
    String programmeName,
    Side mySide,
    PartnerView partner,
    RelationshipStatus status,
    LocalDate startsOn,
    LocalDate closesOn,
    String zone,
    String rules,
    ProgrammeContact contact,
    NormView norm,
    List<String> reasons,
    List<PartnerLine> words,
    LineState line,
    EndingView ending,
    int version)
    implements Serializable {

  /** Copies the lists. */
  public MyPairView {
    reasons = List.copyOf(reasons);
    words = List.copyOf(words);
  }

  /** Whether the pair is planned or under way. */
  public boolean isOpen() {
    return status.isOpen();
  }
}
